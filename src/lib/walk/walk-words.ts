import type { Catalog } from '../catalog/index.ts';
import {
	addressOf,
	describeQuestion,
	replay,
	sayAnswers,
	wordsFromAddress,
	type QuestionView,
	type Wizard,
	type WizardState
} from '../wizard/index.ts';
import { describeWalk, type WalkView } from './describe-walk.ts';

/** What a page with words in its fragment shows: a question or a pathway. */
export interface WordsResult {
	/** Site path where these answers stand in order: of a page of their own, or with a fragment. */
	readonly address: string;
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
	const address = addressOf(wizard.flow, state);
	const question = describeQuestion(wizard, state);
	if (question) return { address, question, notices };
	return { address, walk: describeWalk({ catalog, wizard, state }), notices };
}

function nameLeftovers(wizard: Wizard, state: WizardState): string[] {
	const unknown = state.unknown.map(
		(word) => `“${word}” in the address is no answer we know. It was left out; the rest is kept.`
	);
	const dropped = sayAnswers(wizard.flow, state.dropped).map(
		(says) => `“${says}” does not go with your other answers. It was left out; the rest is kept.`
	);
	// Two answers may be called the same, "Not sure" for one.
	return [...new Set([...unknown, ...dropped])];
}
