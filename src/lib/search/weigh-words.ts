import { addToGroup } from './add-to-group.ts';
import { indexWords } from './fold-words.ts';
import type { SearchDocument } from './types.ts';
import { fields } from './weights.ts';

/** For each document its words, with how much each counts there by the fields that have it. */
export function weighWords(documents: readonly SearchDocument[]): Map<string, number>[] {
	const byPath = new Map(documents.map((document) => [document.path, document]));
	const resourcesOf = groupResources(documents);
	const read = new Map<string, readonly string[]>();
	// The words of a need are read again for each of its resources.
	const wordsOf = (text: string): readonly string[] => {
		const words = read.get(text) ?? indexWords(text);
		read.set(text, words);
		return words;
	};
	return documents.map((document) => {
		const needs =
			document.kind === 'resource'
				? document.belongsTo.flatMap(({ path }) => byPath.get(path) ?? [])
				: [];
		const resources = resourcesOf.get(document.path) ?? [];
		const related = [
			...needs.flatMap(({ title, words }) => [title, ...words.asked]),
			...resources.map(({ title }) => title)
		];
		return weigh(document, related, wordsOf);
	});
}

/** The resources that serve a need, by the path of the need. */
function groupResources(documents: readonly SearchDocument[]): Map<string, SearchDocument[]> {
	const groups = new Map<string, SearchDocument[]>();
	for (const document of documents) {
		if (document.kind !== 'resource') continue;
		for (const { path } of document.belongsTo) {
			addToGroup(groups, path, document);
		}
	}
	return groups;
}

function weigh(
	document: SearchDocument,
	related: readonly string[],
	wordsOf: (text: string) => readonly string[]
): Map<string, number> {
	const { asked, topics, summary } = document.words;
	const texts: [weight: number, texts: readonly string[]][] = [
		[fields.title, [document.title]],
		[fields.asked, asked],
		[fields.topics, [...topics, document.id.replaceAll('-', ' ')]],
		[fields.summary, [summary]],
		[fields.related, related]
	];
	const weights = new Map<string, number>();
	for (const [weight, inField] of texts) {
		for (const word of new Set(inField.flatMap(wordsOf))) {
			const before = weights.get(word);
			weights.set(word, before === undefined ? weight : before + weight * fields.further);
		}
	}
	return weights;
}
