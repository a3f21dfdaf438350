import { buildWizard, loadFlow, replay } from '../../src/lib/wizard/index.ts';
import type { OptionId, Wizard, WizardState } from '../../src/lib/wizard/index.ts';
import { realCatalog } from './real-data.ts';
import { readRealData } from './read-fixture.ts';

/** The project's own questions, with their machine. */
export function realWizard(): Wizard {
	return buildWizard(loadFlow(readRealData(), realCatalog()).flow);
}

/** The id of every option, in the order of the questions. */
export function allOptionIds({ flow }: Wizard): OptionId[] {
	return flow.questions.flatMap((question) => question.options.map(({ id }) => id));
}

/** Where the words of a single-choice address lead: `new-role/rsf`. */
export function stateAt(wizard: Wizard, address: string): WizardState {
	return replay(wizard, address.split('/'));
}
