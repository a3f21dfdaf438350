import type { Flow, OptionId, WizardState } from './types.ts';

/**
 * Site path of a state, without a leading slash. Single choices are a readable path;
 * as soon as one question has several options, all words stand in the fragment,
 * which no server ever sees. Nothing chosen is the home page.
 */
export function addressOf(
	flow: Flow,
	state: Pick<WizardState, 'answers' | 'kept' | 'question'>
): string {
	const words = canonicalOrder(flow, [...state.answers, ...state.kept]);
	if (words.length === 0) return '';
	const page = state.question ? 'wizard/' : 'pathway/';
	return isSingle(flow, words) ? `${page}${words.join('/')}/` : `${page}#${words.join('+')}`;
}

/** Whether no question has more than one of `words`. */
export function isSingle(flow: Flow, words: readonly OptionId[]): boolean {
	return flow.questions.every(
		(question) => question.options.filter((option) => words.includes(option.id)).length < 2
	);
}

/**
 * The words of an address: path segments, or a fragment with or without `#`. Separators that a mail
 * program wrote as "%2B" count too; a percent sign that means nothing stays, so that it can be named.
 */
export function wordsFromAddress(address: string): string[] {
	return address
		.replace(/^#/, '')
		.split(separators)
		.flatMap((part) => decodePart(part).split(separators))
		.filter((word) => word !== '')
		.slice(0, mostWords)
		.map((word) => [...word.toLowerCase()].slice(0, longestWord).join(''));
}

const separators = /[/+,\s]+/;

/** More words than any address of ours can have; a mangled one ends here. */
const mostWords = 60;

/** Longer than any id of ours. */
const longestWord = 60;

function decodePart(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

function canonicalOrder(flow: Flow, words: readonly OptionId[]): OptionId[] {
	return flow.questions
		.flatMap((question) => question.options.map((option) => option.id))
		.filter((id) => words.includes(id));
}
