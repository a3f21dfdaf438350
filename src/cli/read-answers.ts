import { nearest } from '../lib/catalog/index.ts';
import { replay } from '../lib/wizard/index.ts';
import type { Wizard, WizardState } from '../lib/wizard/index.ts';
import type { Refusal } from './read-arguments.ts';

/**
 * Where the answers lead, given in any order, or a sentence that names the first one that no
 * question knows with the nearest that there is, or the question they leave open with its options.
 */
export function readAnswers(wizard: Wizard, words: readonly string[]): WizardState | Refusal {
	const state = replay(wizard, words);
	const [unknown] = state.unknown;
	if (unknown !== undefined) return { refusal: explainUnknown(wizard, unknown) };
	const { question, offered } = state;
	if (!question) return state;
	const ids = offered.map(({ id }) => id).join(', ');
	return {
		refusal: `The question "${question.asks}" is open. Add ${question.several ? 'one or more' : 'one'} of these to --answers: ${ids}.`
	};
}

function explainUnknown({ flow }: Wizard, word: string): string {
	const ids = flow.questions.flatMap((question) => question.options.map(({ id }) => id));
	const meant = nearest(word, ids);
	const hint = meant === undefined ? `These are: ${ids.join(', ')}.` : `Did you mean "${meant}"?`;
	return `"${word}" is not an answer to any question. ${hint}`;
}
