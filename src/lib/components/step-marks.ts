import type { Author, Mark } from '$lib/learner-plan/index.ts';

/** What is said of the steps of a plan, and how to say it. */
export interface StepMarks {
	/** By id of the need. */
	readonly of: (need: string) => Mark | undefined;
	/** Who reads the page. */
	readonly reader: Author;
	/** Says something of a step, or with `undefined` nothing any more. Absent: marks are only shown. */
	readonly set?: (need: string, is: Mark | undefined) => Promise<void>;
}

/** The four marks in the order they stand in, as a button and a box on paper are called. */
export const markNames: readonly { readonly is: Mark; readonly name: string }[] = [
	{ is: 'done', name: 'Done' },
	{ is: 'doing', name: 'Doing' },
	{ is: 'known', name: 'I know this' },
	{ is: 'not-for-me', name: 'Not for me' }
];
