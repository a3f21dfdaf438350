import type { Spread } from './types.ts';

/**
 * How `values` are spread. Quartiles lie between two values in proportion where they fall between
 * two people (Hyndman and Fan 1996, definition 7: what spreadsheets call QUARTILE.INC). Of nothing,
 * everything is 0.
 */
export function spreadOf(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	return {
		of: sorted.length,
		least: sorted[0] ?? 0,
		lowerQuartile: at(sorted, 0.25),
		median: at(sorted, 0.5),
		upperQuartile: at(sorted, 0.75),
		most: sorted.at(-1) ?? 0,
		counts: [...new Set(sorted)].map((value) => ({
			value,
			people: sorted.filter((other) => other === value).length
		}))
	};
}

/** The value at `share` of the way through, from the first to the last. */
function at(sorted: readonly number[], share: number): number {
	const position = (sorted.length - 1) * share;
	const below = sorted[Math.floor(position)] ?? 0;
	const above = sorted[Math.ceil(position)] ?? below;
	return below + (above - below) * (position - Math.floor(position));
}
