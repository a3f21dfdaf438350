import { foldWords } from './fold-words.ts';
import type { SearchDocument } from './types.ts';

const aside = /\s*\(([^()]*)\)\s*$/;
const label = /^[^:]{3,20}:\s+/;

/**
 * What a document may be called exactly, in folded words: its title, with and without a label before
 * it or an aside after it, the abbreviation in that aside, its id, and the phrases people ask.
 */
export function namesOf(document: SearchDocument): Set<string> {
	const { title } = document;
	const bare = title.replace(aside, '').replace(label, '');
	const inAside = aside.exec(title)?.[1] ?? '';
	const names = [title, title.replace(aside, ''), title.replace(label, ''), bare];
	if (isAbbreviation(inAside)) names.push(inAside);
	names.push(document.id, document.id.replaceAll('-', ' '), ...document.words.asked);
	return new Set(names.map((name) => foldWords(name).join(' ')).filter((name) => name !== ''));
}

function isAbbreviation(text: string): boolean {
	return text.length > 1 && text === text.toUpperCase() && /\p{L}/u.test(text);
}
