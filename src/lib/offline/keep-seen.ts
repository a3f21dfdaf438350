import { isKeepable } from './is-keepable.ts';
import { seenShelf, versionShelf } from './name-shelves.ts';
import { keyOf } from './sort-request.ts';
import type { OfflineTools } from './types.ts';

/** Answers kept beside those that every device needs: some hundred pages, each with its data. */
export const mostSeen = 240;

type Tools = Pick<OfflineTools, 'site' | 'shelves'>;

/**
 * Keeps an answer as the newest thing seen, and lets the oldest go. Nothing is kept that may not be,
 * nor what every device has anyway; and nothing at all after somebody had everything removed, which
 * shows in the version's own shelf: a worker may live on until its last page is closed.
 */
export async function keepSeen(url: string, answer: Response, tools: Tools): Promise<void> {
	const { site, shelves } = tools;
	if (!isKeepable(answer) || !(await shelves.has(versionShelf(site)))) return;
	const key = keyOf(url);
	const needed = await shelves.open(versionShelf(site));
	if (await needed.match(key, { ignoreVary: true })) return;
	const seen = await shelves.open(seenShelf(site));
	await seen.delete(key);
	await seen.put(key, answer);
	const keys = await seen.keys();
	await Promise.all(keys.slice(0, -mostSeen).map(({ url: oldest }) => seen.delete(oldest)));
}
