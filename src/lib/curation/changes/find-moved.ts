/**
 * The smallest number of things that were taken out and put back elsewhere, given the order before
 * and the order now of the same things: all but a longest run that kept its order (a longest
 * increasing subsequence of the places before, by Fredman 1975). In the order of now.
 */
export function findMoved<Thing>(before: readonly Thing[], now: readonly Thing[]): Thing[] {
	const places = new Map(before.map((thing, place) => [thing, place]));
	const kept = longestRise(now.map((thing) => places.get(thing) ?? -1));
	return now.filter((_, position) => !kept.has(position));
}

/** The positions of a longest increasing subsequence. */
function longestRise(numbers: readonly number[]): Set<number> {
	/** For each length the position of the smallest end of a rise of that length. */
	const ends: number[] = [];
	const previous: (number | undefined)[] = [];
	numbers.forEach((number, position) => {
		const found = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
		const length = found < 0 ? ends.length : found;
		previous[position] = ends[length - 1];
		ends[length] = position;
	});
	const kept = new Set<number>();
	for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(at);
	return kept;
}
