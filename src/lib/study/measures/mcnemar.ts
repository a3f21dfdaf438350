import { choose, shareOfWays } from './choose.ts';

/**
 * McNemar's test of b people who changed one way and c who changed the other, two-sided: exact
 * (binomial with ½), and mid-p, which takes half of what was observed (Fagerland, Lydersen &
 * Laake 2013; Sauro & Lewis, ch. 5). Both are 1 where nobody changed.
 */
export function mcnemar(b: number, c: number): { readonly exact: number; readonly midP: number } {
	const changed = b + c;
	const fewer = Math.min(b, c);
	const all = 2n ** BigInt(changed);
	let upTo = 0n;
	for (let count = 0; count <= fewer; count += 1) upTo += choose(changed, count);
	return {
		exact: shareOfWays(2n * upTo, all),
		midP: shareOfWays(2n * upTo - choose(changed, fewer), all)
	};
}
