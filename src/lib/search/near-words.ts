import { letterPairs } from './build-word-list.ts';
import type { WordList } from './build-word-list.ts';
import { limits, readings } from './weights.ts';

/**
 * Ids of the words that share most pairs of letters with `word`, most alike first, at most
 * `limits.nearWords`. Likeness is Dice's coefficient of the pairs (Dice 1945): 1 for the same
 * pairs, 0 for none in common; less than `least` is left out.
 */
export function nearWords(
	list: WordList,
	word: string,
	least: number = readings.likeness
): number[] {
	const pairs = new Set(letterPairs(word));
	const shared = new Uint8Array(list.words.length);
	for (const pair of pairs)
		for (const id of list.withPair(pair)) shared[id] = (shared[id] ?? 0) + 1;
	const alike: { id: number; likeness: number }[] = [];
	shared.forEach((count, id) => {
		const letters = list.words[id]?.length ?? 0;
		const likeness = (2 * count) / (pairs.size + letters + 1);
		if (likeness >= least) alike.push({ id, likeness });
	});
	return alike
		.sort((a, b) => b.likeness - a.likeness || a.id - b.id)
		.slice(0, limits.nearWords)
		.map(({ id }) => id);
}
