import { buildWizard, countKinds } from '../../wizard/index.ts';
import type { Edition } from './types.ts';

/** Many times what the catalog has today, and little enough that a comparison ends in some seconds. */
const most = { questions: 40, options: 400, steps: 2_000 };

/** A sentence where an edition is too large to compare, or its questions lead nowhere; else nothing. */
export function checkSize({ catalog, flow }: Edition): string | undefined {
	const options = flow.questions.flatMap((question) => question.options);
	const steps = catalog.pathways.flatMap((pathway) => pathway.steps);
	if (flow.questions.length === 0) return 'It has no questions.';
	if (isTwice(flow.questions) || isTwice(options)) {
		return 'Two of its questions or answers have the same id.';
	}
	if (flow.questions.length > most.questions || options.length > most.options) {
		return `It has more than ${most.questions} questions or ${most.options} answers, too many to compare here.`;
	}
	if (steps.length > most.steps) {
		return `Its pathways have more than ${most.steps} steps, too many to compare here.`;
	}
	const kinds = countKinds(buildWizard(flow));
	if (kinds === 0) return 'Its questions come to no end, so that nobody receives a plan.';
	return kinds === Infinity
		? 'Its questions can be answered in too many ways to compare them here.'
		: undefined;
}

function isTwice(things: readonly { readonly id: string }[]): boolean {
	return new Set(things.map(({ id }) => id)).size < things.length;
}
