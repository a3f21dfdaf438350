import { ownShelves, seenShelf, versionShelf } from './name-shelves.ts';
import { keyOf } from './sort-request.ts';
import type { OfflineTools } from './types.ts';

type Tools = Pick<OfflineTools, 'site' | 'shelves'>;

/** The kept copy of a page or of data: of this version, else as it was last read. */
export function findCopy(url: string, tools: Tools): Promise<Response | undefined> {
	const { site } = tools;
	return firstMatch(keyOf(url), [versionShelf(site), seenShelf(site)], tools);
}

/** The kept copy of a file that never changes, of whatever version. */
export async function findFixed(url: string, tools: Tools): Promise<Response | undefined> {
	const { site, shelves } = tools;
	const names = ownShelves(await shelves.keys(), site);
	const first = versionShelf(site);
	return firstMatch(keyOf(url), [first, ...names.filter((name) => name !== first)], tools);
}

/** Looks only where a shelf is: opening one would make it. */
async function firstMatch(
	key: string,
	names: readonly string[],
	{ shelves }: Tools
): Promise<Response | undefined> {
	for (const name of names) {
		if (!(await shelves.has(name))) continue;
		const found = await (await shelves.open(name)).match(key, { ignoreVary: true });
		if (found) return found;
	}
	return undefined;
}
