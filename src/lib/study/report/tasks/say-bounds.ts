import type { Bounds } from './types.ts';

/** Shares that people have a word for; ours. */
const words: readonly (readonly [number, string])[] = [
	[0.04, 'nobody'],
	[0.15, 'one in ten'],
	[0.29, 'a quarter'],
	[0.42, 'a third'],
	[0.58, 'half'],
	[0.71, 'two thirds'],
	[0.85, 'three quarters'],
	[0.965, 'nearly all']
];

/** An interval in words: "somewhere between a third and nearly all". Nothing without an interval. */
export function sayBounds(bounds: Bounds | undefined): string {
	if (!bounds) return '';
	const [low, high] = [wordOf(bounds.low), wordOf(bounds.high)];
	return low === high ? `about ${low}` : `somewhere between ${low} and ${high}`;
}

function wordOf(share: number): string {
	return words.find(([below]) => share < below)?.[1] ?? 'all';
}
