import type { Successor } from './types.ts';

/** Ids each of which is replaced by the next one, and the last by the first; at least one. */
export type Circle = readonly [string, ...string[]];

/** The shortest circles among entries that say what replaces what. No id is in two of them. */
export function findSuccessorCircles(entries: readonly Successor[]): Circle[] {
	const next = new Map<string, readonly string[]>();
	for (const { was, now } of entries) if (!next.has(was)) next.set(was, now);
	const told = new Set<string>();
	return [...next.keys()].flatMap((id) => {
		const circle = told.has(id) ? undefined : circleFrom(id, next);
		if (!circle || circle.some((one) => told.has(one))) return [];
		circle.forEach((one) => told.add(one));
		return [circle];
	});
}

function circleFrom(
	start: string,
	next: ReadonlyMap<string, readonly string[]>
): Circle | undefined {
	const reached = new Set([start]);
	const ways: Circle[] = [[start]];
	for (const way of ways) {
		const last = way.at(-1) ?? start;
		for (const id of next.get(last) ?? []) {
			if (id === start) return way;
			if (reached.has(id)) continue;
			reached.add(id);
			ways.push([...way, id]);
		}
	}
	return undefined;
}
