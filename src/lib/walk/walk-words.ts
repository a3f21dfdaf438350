import type { Catalog } from '../catalog/index.ts';
import {
	addressOf,
	describeQuestion,
	isSingle,
	replay,
	sayAnswers,
	wordsFromAddress,
	type QuestionView,
	type Wizard,
	type WizardState
} from '../wizard/index.ts';
import { describeWalk, type WalkView } from './describe-walk.ts';

/** What a page with words in its fragment shows: a question, or a pathway, or another page. */
export interface WordsResult {
	/** Site path of the page that shows this better. */
	readonly elsewhere?: string;
	readonly question?: QuestionView;
	readonly walk?: WalkView;
	/** What was not understood or no longer fits; the rest is kept. */
	readonly notices: readonly string[];
}

/** Walks the words of a fragment; anything a visitor mangled is named, and the rest holds. */
export function walkWords(
	live: { readonly catalog: Catalog; readonly wizard: Wizard },
	fragment: string
): WordsResult {
	const { catalog, wizard } = live;
	const state = replay(wizard, wordsFromAddress(fragment));
	const notices = nameLeftovers(wizard, state);
	const words = [...state.answers, ...state.kept];
	if (notices.length === 0 && isSingle(wizard.flow, words)) {
		return { elsewhere: addressOf(wizard.flow, state), notices };
	}
	const question = describeQuestion(wizard, state);
	if (question) return { question, notices };
	return { walk: describeWalk({ catalog, wizard, state }), notices };
}

function nameLeftovers(wizard: Wizard, state: WizardState): string[] {
	const unknown = state.unknown.map(
		(word) => `“${word}” in the address is no answer we know. It was left out; the rest is kept.`
	);
	const dropped = sayAnswers(wizard.flow, state.dropped).map(
		(says) => `“${says}” does not go with your other answers. It was left out; the rest is kept.`
	);
	return [...unknown, ...dropped];
}
