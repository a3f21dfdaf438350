import { addressOf, isSingle } from './address.ts';
import type { Wizard } from './build-machine.ts';
import { replay } from './replay.ts';
import type { OptionId, WizardState } from './types.ts';

/** The single-choice addresses: pages of questions, and pages of pathways. */
export interface Addresses {
	readonly wizard: readonly string[];
	readonly pathway: readonly string[];
}

/**
 * Every single-choice address that can be reached by choosing an option or changing an answer,
 * starting at the home page. These are the pages to prerender; each is named by its words,
 * joined with slashes. A choice that stands for several options leads to a fragment, and no further.
 */
export function walkAddresses(wizard: Wizard): Addresses {
	const found = new Map<string, WizardState>();
	const open: OptionId[][] = [[]];
	for (let words = open.pop(); words; words = open.pop()) {
		const state = replay(wizard, words);
		const address = addressOf(wizard.flow, state);
		if (found.has(address) || !isSingle(wizard.flow, [...state.answers, ...state.kept])) continue;
		found.set(address, state);
		open.push(...followingWords(state));
	}
	const words = (page: string) =>
		[...found.keys()]
			.filter((address) => address.startsWith(page))
			.map((address) => address.slice(page.length, -1))
			.sort();
	return { wizard: words('wizard/'), pathway: words('pathway/') };
}

/** Each way on: an option chosen, or one answer taken back where no other is being changed. */
function followingWords(state: WizardState): OptionId[][] {
	const given = [...state.answers, ...state.kept];
	const forward = state.offered.map((option) => [...given, option.id]);
	if (state.kept.length > 0) return forward;
	const changed = state.answers.map((answer) => given.filter((id) => id !== answer));
	return [...forward, ...changed];
}
