import type { YamlPath } from './types.ts';

/** A value inside another, and the way to it. */
export interface Spot {
	readonly path: YamlPath;
	readonly value: unknown;
}

/** Every value that a path with `*` for "each of them" leads to; none where the way ends before. */
export function expandPath(value: unknown, pattern: readonly string[]): Spot[] {
	const [step, ...rest] = pattern;
	if (step === undefined) return [{ path: [], value }];
	return partsOf(value)
		.filter(([key]) => step === '*' || key === step)
		.flatMap(([key, inner]) =>
			expandPath(inner, rest).map((spot) => ({ path: [key, ...spot.path], value: spot.value }))
		);
}

function partsOf(value: unknown): [string | number, unknown][] {
	if (Array.isArray(value)) return value.map((item, position) => [position, item]);
	return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
