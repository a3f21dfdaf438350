import type { Stage } from './types.ts';

/** The stages in the order of time; `as-needed` stands outside the sequence. */
export const stages = [
	'first-week',
	'first-month',
	'first-quarter',
	'as-needed'
] as const satisfies readonly Stage[];

/** What learners read as the heading of a stage. */
export const stageNames: Readonly<Record<Stage, string>> = {
	'first-week': 'First week',
	'first-month': 'First month',
	'first-quarter': 'First quarter',
	'as-needed': 'As needed'
};
