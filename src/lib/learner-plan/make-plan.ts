import type { KeptPlan } from './types.ts';

/** What a plan begins with; the id comes from chance, the day from a clock. */
export type NewPlan = Pick<KeptPlan, 'id' | 'words' | 'keeper' | 'made' | 'seen'>;

/** A plan that nobody wrote anything into yet. */
export function makePlan({ id, words, keeper, made, seen }: NewPlan): KeptPlan {
	return {
		id,
		name: '',
		words,
		keeper,
		prepared: false,
		made,
		greeting: '',
		marks: {},
		notes: [],
		leftOut: [],
		restored: [],
		seen
	};
}
