import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMoved } from '../../../../src/lib/curation/changes/find-moved.ts';

it('names the one thing that went elsewhere, and none of those it passed', () => {
	expect(findMoved([...'abcde'], [...'bcdea'])).toEqual(['a']);
	expect(findMoved([...'abcde'], [...'eabcd'])).toEqual(['e']);
	expect(findMoved([...'abcde'], [...'abcde'])).toEqual([]);
	expect(findMoved([], [])).toEqual([]);
});

it('names as few things as any choice could, and the others are in order', () => {
	const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
	fc.assert(
		fc.property(order, (now) => {
			const moved = findMoved([0, 1, 2, 3, 4, 5, 6], now);
			const rises = (kept: readonly number[]) =>
				kept.every((one, at) => at === 0 || one > (kept[at - 1] ?? 0));
			const longest = Math.max(
				...Array.from({ length: 128 }, (_, bits) => now.filter((_thing, at) => bits & (1 << at)))
					.filter(rises)
					.map((kept) => kept.length)
			);
			expect(rises(now.filter((one) => !moved.includes(one)))).toBe(true);
			expect(moved).toHaveLength(7 - longest);
		})
	);
});
