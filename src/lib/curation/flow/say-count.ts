import type { Count } from './types.ts';

/** A count in words, in two parts that can stand apart: "94 ways", "28 plans". */
export function sayCount({ people, plans }: Count): [string, string] {
	return [people === 1 ? '1 way' : `${people} ways`, plans === 1 ? '1 plan' : `${plans} plans`];
}
