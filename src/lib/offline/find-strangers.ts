/**
 * The built files that a page names and that are not of this build: `known` are their absolute
 * addresses. A host that is in the middle of an update gives pages of one build and files of another.
 */
export function findStrangers(
	html: string,
	{ at, known }: { readonly at: string; readonly known: ReadonlySet<string> }
): string[] {
	const named = html.match(/[^"'\s(]*_app\/immutable\/[^"'\s)]+/g) ?? [];
	return [...new Set(named.map((address) => new URL(address, at).href))].filter(
		(address) => !known.has(address)
	);
}
