import { compareDifferentPeople } from './compare-different-people.ts';
import { fisherExact } from './fisher-exact.ts';
import { mcnemar } from './mcnemar.ts';
import { nMinusOne } from './n-minus-one.ts';
import type { TwoGroups } from './two-groups.ts';

/** Two studies by their people; `x2` of the later one succeed, all where it is absent. */
export interface TwoStudies {
	readonly n1: number;
	readonly n2: number;
	readonly x2?: number;
}

const level = 0.05;

/** p of two groups; `reported` is the test that a report would take for them. */
const tests = {
	reported: (groups: TwoGroups) => compareDifferentPeople(groups).p,
	'n-1': (groups: TwoGroups) => nMinusOne(groups).p,
	fisher: ({ x1, n1, x2, n2 }: TwoGroups) =>
		fisherExact([
			[x1, n1 - x1],
			[x2, n2 - x2]
		])
} as const;

/**
 * The most that may have succeeded earlier for a test to call the later study better, two-sided
 * .05, different people. Nothing where no count would do, or a study has no people.
 */
export function detectableChange(
	{ n1, n2, x2 = n2 }: TwoStudies,
	by: keyof typeof tests = 'reported'
): number | undefined {
	if (n1 === 0 || n2 === 0) return undefined;
	for (let x1 = n1; x1 >= 0; x1 -= 1) {
		if (x1 / n1 < x2 / n2 && tests[by]({ x1, n1, x2, n2 }) < level) return x1;
	}
	return undefined;
}

/**
 * What two groups of these sizes could have shown: "With 8 and 8 people, only a change as large as
 * 4 of 8 → 8 of 8 would have been called significant."
 */
export function sayDetectable({ n1, n2 }: Omit<TwoStudies, 'x2'>): string {
	const x1 = detectableChange({ n1, n2 });
	return sayFor(`${n1} and ${n2} people`, x1, { n1, n2 });
}

/** The same of n people who did it both times, for McNemar's test, mid-p. */
export function sayDetectablePairs(n: number): string {
	let changed = 0;
	while (changed <= n && mcnemar(changed, 0).midP >= level) changed += 1;
	const x1 = changed > n ? undefined : n - changed;
	return sayFor(`the same ${n} people both times`, x1, { n1: n, n2: n });
}

function sayFor(whom: string, x1: number | undefined, { n1, n2 }: TwoStudies): string {
	if (x1 === undefined) return `With ${whom}, no change would have been called significant.`;
	return `With ${whom}, only a change as large as ${x1} of ${n1} → ${n2} of ${n2} would have been called significant.`;
}
