import { nameMark, type Author, type Mark } from '$lib/learner-plan/index.ts';

/** What is said of the steps of a plan, and how to say it. */
export interface StepMarks {
	/** By id of the need. */
	readonly of: (need: string) => Mark | undefined;
	/** Who reads the page. */
	readonly reader: Author;
	/** Says something of a step, or with `undefined` nothing any more. Absent: marks are only shown. */
	readonly set?: (need: string, is: Mark | undefined) => Promise<void>;
}

const order: readonly Mark[] = ['done', 'doing', 'known', 'not-for-me'];

/** The four marks in the order they stand in, as a button and a box on paper are called. */
export const markNames = order.map((is) => ({ is, name: nameMark(is) }));
