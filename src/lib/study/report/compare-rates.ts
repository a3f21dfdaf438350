import { compareDifferentPeople } from '../measures/compare-different-people.ts';
import { compareSamePeople } from '../measures/compare-same-people.ts';
import type { Bounds, Rate } from './tasks/types.ts';
import { isUnassisted } from './tasks/unit-of.ts';
import type { CountedAttempt } from './tasks/unit-of.ts';
import type { ComparedTask } from './types.ts';

type Change = Pick<ComparedTask, 'difference' | 'bounds' | 'says' | 'test'>;

/** The change between two groups of people: interval first, the test in words. */
export function compareDifferent(before: Rate, after: Rate): Change {
	const found = compareDifferentPeople({ x1: after.x, n1: after.n, x2: before.x, n2: before.n });
	const name =
		found.test === 'fisher' ? 'Fisher’s exact test, two-sided' : 'N−1 two-proportion test';
	return {
		difference: found.difference,
		bounds: found.interval,
		says: sayChange(before, after, found.interval),
		test: found.identical ? 'Both are identical, p = 1.' : `${name}: ${sayP(found.p)}.`
	};
}

/** The change in the people who did the task both times, by code. */
export function compareSame(
	before: readonly CountedAttempt[],
	after: readonly CountedAttempt[]
): Change {
	const pairs = before.flatMap((one) => {
		const other = after.find(({ participant }) => participant === one.participant);
		return other ? { was: isUnassisted(one), is: isUnassisted(other) } : [];
	});
	const count = (was: boolean, is: boolean) =>
		pairs.filter((pair) => pair.was === was && pair.is === is).length;
	// The difference is "after" less "before", as with different people.
	const found = compareSamePeople({
		both: count(true, true),
		onlyFirst: count(false, true),
		onlySecond: count(true, false),
		neither: count(false, false)
	});
	const alone = `${pairs.length} did it both times; ${count(false, true)} only now, ${count(true, false)} only before`;
	return {
		difference: found.difference,
		bounds: found.interval,
		says: sayChange(
			{ x: pairs.filter(({ was }) => was).length, n: pairs.length },
			{ x: pairs.filter(({ is }) => is).length, n: pairs.length },
			found.interval
		),
		test: `${alone}. McNemar’s test, mid-p: ${sayP(found.midP)}; exact: ${sayP(found.exact)}.`
	};
}

type Count = Pick<Rate, 'x' | 'n'>;

/** "From 3 of 8 to 6 of 8 [the share: from 9 points less to 71 points more]": counts, never a rate alone. */
function sayChange(before: Count, after: Count, { low, high }: Bounds): string {
	const counts = `From ${before.x} of ${before.n} to ${after.x} of ${after.n}`;
	return `${counts} [the share: from ${sayPoints(low)} to ${sayPoints(high)}]`;
}

/** Points of a hundred, which no share can exceed. */
function sayPoints(share: number): string {
	const points = Math.round(Math.min(1, Math.max(-1, share)) * 100);
	if (points === 0) return 'no change';
	const many = Math.abs(points) === 1 ? 'point' : 'points';
	return points > 0 ? `${points} ${many} more` : `${-points} ${many} less`;
}

/** Never more exact than the samples are. */
function sayP(p: number): string {
	return p < 0.001 ? 'p < .001' : `p = ${p.toFixed(3).replace(/^0/, '')}`;
}
