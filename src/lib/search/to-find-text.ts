import type { DocumentKind, Reading, SearchAnswer } from './types.ts';

const kindNames: Readonly<Record<DocumentKind, string>> = {
	need: 'need',
	resource: 'resource',
	pathway: 'pathway',
	program: 'program area'
};

/** An answer as a text to read: what was understood, and the results, best first. */
export function toFindText({ query, results, suggestion, understood }: SearchAnswer): string {
	const lines = results.map(
		({ document: { kind, title, path } }, at) =>
			`${at + 1}. ${title} (${kindNames[kind]})\n   /${path}`
	);
	return [
		headline(query, results),
		...(suggestion === undefined ? [] : [`Did you mean "${suggestion}"?`]),
		...readAs('Abbreviations', understood.abbreviations),
		...lines
	].join('\n');
}

function headline(query: string, results: SearchAnswer['results']): string {
	if (results.length === 0) return `Nothing found for "${query}".`;
	if (results[0]?.weak) return `Nothing matches "${query}" well. Nearest are:`;
	return `${results.length === 1 ? '1 result' : `${results.length} results`} for "${query}":`;
}

function readAs(label: string, readings: readonly Reading[]): string[] {
	if (readings.length === 0) return [];
	return [`${label}: ${readings.map(({ typed, read }) => `${typed} = ${read}`).join(', ')}.`];
}
