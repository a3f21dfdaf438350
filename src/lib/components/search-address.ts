import type { SearchFilter } from '../search/index.ts';

/** What somebody searches for, and what they narrow the results to. */
export interface Asked {
	readonly query: string;
	readonly only: SearchFilter;
}

/** A choice that a filter offers. */
interface Offered<Id extends string = string> {
	readonly id: Id;
	readonly name: string;
}

/** What the filters offer: program areas, and kinds of material that exist. */
export interface OfferedFilters {
	readonly areas: readonly Offered[];
	readonly formats: readonly Offered<NonNullable<SearchFilter['format']>>[];
}

/** Letters of a query that a field takes and a page repeats; search looks at no more. */
export const mostLetters = 200;

/**
 * What the address of the page of results asks for. A value that no filter offers is dropped, and
 * the rest stays; a query is cut to `mostLetters`.
 */
export function readSearchAddress(params: URLSearchParams, offered: OfferedFilters): Asked {
	const program = offered.areas.find(({ id }) => id === params.get('area'))?.id;
	const format = offered.formats.find(({ id }) => id === params.get('format'))?.id;
	return {
		query: cutQuery(params.get('q') ?? ''),
		only: {
			...(program === undefined ? {} : { program }),
			...(format === undefined ? {} : { format }),
			...(params.get('signin') === 'no' ? { noSignIn: true } : {})
		}
	};
}

/** Path of the page of results, which `readSearchAddress` reads; of the page of search for no words. */
export function writeSearchAddress({ query, only }: Asked): string {
	if (query.trim() === '') return 'search/';
	const { program, format, noSignIn } = only;
	// Also writes half of a sign that was cut in two, which `encodeURIComponent` refuses.
	const params = new URLSearchParams({ q: cutQuery(query) });
	if (program !== undefined) params.set('area', program);
	if (format !== undefined) params.set('format', format);
	if (noSignIn) params.set('signin', 'no');
	return `search/?${params}`;
}

function cutQuery(query: string): string {
	return query
		.trim()
		.slice(0, mostLetters)
		.replace(/\p{Surrogate}$/u, '')
		.trim();
}
