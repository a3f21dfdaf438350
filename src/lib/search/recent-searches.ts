import { foldText } from './fold-words.ts';
import { limits } from './weights.ts';
import { withoutPersonalData } from './without-personal-data.ts';

/** Recent searches that are kept, the newest first. */
const mostQueries = 8;
/** The version of the stored text that is written and read here. */
const version = 1;
/** Longer than anything `writeRecentSearches` writes. */
const mostLetters = 20_000;

/** What the stored text says. Kept text is itself the leave to keep: without it nothing is. */
export interface RecentSearches {
	readonly isAllowed: boolean;
	/** Newest first, without doubles, cleaned. */
	readonly queries: readonly string[];
	/** The text says nothing that can be understood here, or was written by a later Pathfinder. */
	readonly trouble?: 'damaged' | 'newer';
}

/** What `text` keeps; nothing, and no leave to keep, where it is missing or cannot be read. Never throws. */
export function readRecentSearches(text: string | null): RecentSearches {
	if (text === null) return { isAllowed: false, queries: [] };
	const stored = parseStored(text);
	if (typeof stored !== 'object') return { isAllowed: false, queries: [], trouble: stored };
	const queries = stored.queries
		.filter((query) => typeof query === 'string')
		.reduceRight<readonly string[]>((kept, query) => addRecentSearch(kept, query), []);
	return { isAllowed: true, queries };
}

/** The text to store: that searches may be kept, and which are. `readRecentSearches` reads it. */
export function writeRecentSearches(queries: readonly string[]): string {
	return JSON.stringify({ version, queries });
}

/**
 * The searches with `query` before all others: without what may name a person, at most as long as
 * search looks at, once whatever its capitals and accents. What has no letter or digit left is not kept.
 */
export function addRecentSearch(queries: readonly string[], query: string): readonly string[] {
	const clean = withoutPersonalData(query, limits.letters).text;
	if (!/[\p{L}\p{N}]/u.test(clean)) return queries;
	const others = queries.filter((other) => foldText(other) !== foldText(clean));
	return [clean, ...others].slice(0, mostQueries);
}

function parseStored(text: string): { queries: unknown[] } | 'damaged' | 'newer' {
	try {
		const stored: unknown = text.length > mostLetters ? undefined : JSON.parse(text);
		if (typeof stored !== 'object' || stored === null) return 'damaged';
		const { version: found, queries } = stored as Record<string, unknown>;
		if (typeof found === 'number' && found > version) return 'newer';
		return found === version && Array.isArray(queries) ? { queries } : 'damaged';
	} catch {
		return 'damaged';
	}
}
