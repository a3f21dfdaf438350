import type { SearchLists } from './lists.json/+server.ts';

/**
 * The lists of the page, from a file of their own: what a page loads by itself is asked for with
 * the words of its address, and those are not for the host.
 */
export async function load({ fetch }) {
	const response = await fetch('lists.json');
	return (await response.json()) as SearchLists;
}
