import type { Wizard } from './build-machine.ts';
import { buildProfile } from './record-answer.ts';
import { listBeside, listChosen } from './settle-answers.ts';
import type { Flow, OptionId, WizardState } from './types.ts';
import { stepOn, walkMachine, type Walk } from './walk-machine.ts';

/**
 * Where a set of words leads, in any order. The machine is walked from the start and takes
 * at each question the words that answer it; it stops at the first question without one.
 * Words for questions that may still come are kept, those that no longer fit are dropped by name.
 */
export function replay(wizard: Wizard, words: readonly string[]): WizardState {
	const { flow } = wizard;
	const { known, unknown } = sortWords(flow, words);
	const walk = walkMachine(wizard, known);
	const holds = usableLater(wizard, walk);
	return {
		answers: listChosen(flow, walk.answers),
		kept: walk.unused.filter((id) => holds.has(id)),
		dropped: walk.unused.filter((id) => !holds.has(id)),
		unknown,
		...(walk.question ? { question: walk.question } : {}),
		offered: walk.offered,
		profile: buildProfile(flow, walk.answers),
		beside: listBeside(flow, walk.answers)
	};
}

/** Words the questions know, in canonical order and by their present names; and the others. */
function sortWords(flow: Flow, words: readonly string[]) {
	const present = (word: string) => (Object.hasOwn(flow.renamed, word) ? flow.renamed[word] : word);
	const given = new Set<string | undefined>(words.map(present));
	const all = flow.questions.flatMap((question) => question.options.map((option) => option.id));
	const names = new Set<string | undefined>(all);
	return {
		known: all.filter((id) => given.has(id)),
		unknown: [...new Set(words)].filter((word) => !names.has(present(word)))
	};
}

/** The unused words of a walk that some way of answering the open questions would still use. */
function usableLater(wizard: Wizard, start: Walk): Set<OptionId> {
	const used = new Set<OptionId>();
	const seen = new Set<string>();
	const visit = (walk: Walk): void => {
		start.unused.filter((id) => !walk.unused.includes(id)).forEach((id) => used.add(id));
		const key = listChosen(wizard.flow, walk.answers).join('+');
		if (!walk.question || used.size === start.unused.length || seen.has(key)) return;
		seen.add(key);
		walk.offered.forEach((option) => visit(stepOn(wizard, walk, [option.id])));
	};
	visit(start);
	return used;
}
