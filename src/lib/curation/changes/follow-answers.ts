import { replay } from '../../wizard/index.ts';
import type { Flow, Option, OptionId, Question, Wizard, WizardState } from '../../wizard/index.ts';

/** Where somebody's words lead in another edition. */
export interface Followed {
	readonly state: WizardState;
	/** The words as that edition calls them. */
	readonly words: readonly OptionId[];
	/** The words, as chosen, that it has no use for: it does not ask these people that. */
	readonly unasked: readonly OptionId[];
}

/**
 * Where the words of one edition lead in another, if they are a complete answer there as well.
 *
 * Words that the other edition has no use for must not contradict what it makes of the rest. They do
 * not where they answer a question that it does not ask these people; they do where it has answered
 * that very question otherwise. Somebody who was not sure contradicts nothing.
 */
export function followAnswers(
	from: Flow,
	to: Wizard,
	chosen: readonly OptionId[]
): Followed | undefined {
	const words = chosen.map((word) => presentName(from, to.flow, word));
	const state = replay(to, words);
	if (state.question) return undefined;
	const idle = new Set<string>([...state.unknown, ...state.dropped]);
	const places = { from, to, state };
	const unasked = chosen.filter((word, at) => idle.has(words[at] ?? word));
	return unasked.some((word) => contradicts(places, word, words[chosen.indexOf(word)] ?? word))
		? undefined
		: { state, words, unasked };
}

/**
 * What the other edition calls an option: by its own list of old words; or, where this edition's list
 * has been written since, by the one old word that the other still knows.
 */
function presentName(from: Flow, to: Flow, word: OptionId): OptionId {
	if (homeOf(to, word)) return word;
	const now = Object.hasOwn(to.renamed, word) ? to.renamed[word] : undefined;
	if (now !== undefined) return now;
	const old = Object.entries(from.renamed).flatMap(([was, present]) =>
		present === word && homeOf(to, was) ? [was as OptionId] : []
	);
	const [only, ...others] = old;
	return only !== undefined && others.length === 0 ? only : word;
}

interface Places {
	readonly from: Flow;
	readonly to: Wizard;
	readonly state: WizardState;
}

/** Whether a word that was of no use gives another answer to a question that is answered. */
function contradicts({ from, to, state }: Places, word: OptionId, present: OptionId): boolean {
	const home = homeOf(from, word);
	if (!home || optionOf(home, word)?.unsure) return false;
	const own = homeOf(to.flow, present);
	const question = own ?? to.flow.questions.find(({ id }) => id === home.id);
	if (!question) return false;
	// A helper was not asked: everything was assumed, so that any known answer goes with it.
	if (own && question.assumedWhenHelping && state.profile.helping) return false;
	return isAnswered(to, state, question);
}

/** Whether a question has an answer: given, or taken for granted, which `replay` counts as of use. */
function isAnswered(to: Wizard, { answers }: WizardState, { options }: Question): boolean {
	const ids = options.map(({ id }) => id);
	if (ids.some((id) => answers.includes(id))) return true;
	const { dropped } = replay(to, [...answers, ...ids]);
	return ids.some((id) => !dropped.includes(id));
}

function homeOf({ questions }: Flow, word: string): Question | undefined {
	return questions.find(({ options }) => options.some(({ id }) => id === word));
}

function optionOf({ options }: Question, word: OptionId): Option | undefined {
	return options.find(({ id }) => id === word);
}
