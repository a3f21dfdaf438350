import { normalCdf } from './normal-distribution.ts';
import { shareOfBoth } from './two-groups.ts';
import type { TwoGroups } from './two-groups.ts';

/**
 * The N−1 two-proportion test (Campbell 2007; Sauro & Lewis, ch. 5), two-sided:
 * z = (p₁ − p₂)·√((N − 1)/N)/√(PQ(1/n₁ + 1/n₂)). Good where every expected count is 1 or more.
 * z = 0 and p = 1 where all succeeded, all failed or a group is empty.
 */
export function nMinusOne(groups: TwoGroups): { readonly z: number; readonly p: number } {
	const { x1, n1, x2, n2 } = groups;
	const all = n1 + n2;
	const share = shareOfBoth(groups);
	const spread = share * (1 - share) * (1 / n1 + 1 / n2);
	if (!(spread > 0 && Number.isFinite(spread))) return { z: 0, p: 1 };
	const z = ((x1 / n1 - x2 / n2) * Math.sqrt((all - 1) / all)) / Math.sqrt(spread);
	return { z, p: 2 * normalCdf(-Math.abs(z)) };
}
