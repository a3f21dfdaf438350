import { buildWizard, chooseOne, chooseUpToTwo, exploreAtMost } from '../../wizard/index.ts';
import type { Choosing, Flow, Junction, QuestionId } from '../../wizard/index.ts';
import type { Edition } from './types.ts';

/**
 * Many times what the catalog has today, and little enough that a comparison ends in some seconds.
 * What one step of the machine costs grows with the square of the questions: `effort` is the product.
 */
const most = {
	questions: 40,
	options: 400,
	steps: 2_000,
	kinds: 4_000,
	pairs: 20_000,
	effort: 1_600_000
};

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
	const kinds = countKinds(flow);
	if (kinds === 0) return 'Its questions come to no end, so that nobody receives a plan.';
	return kinds > most.kinds || !exploreWithin(flow, chooseUpToTwo, most.pairs)
		? 'Its questions can be answered in too many ways to compare them here.'
		: undefined;
}

function isTwice(things: readonly { readonly id: string }[]): boolean {
	return new Set(things.map(({ id }) => id)).size < things.length;
}

/** How many complete sets of single choices there are; infinitely many where counting was given up. */
function countKinds(flow: Flow): number {
	const start = exploreWithin(flow, chooseOne, most.kinds);
	let visits = 0;
	let kinds = 0;
	const visit = ({ question, ways }: Junction, asked: readonly QuestionId[]): void => {
		if (++visits > most.kinds * most.questions) return;
		if (!question) kinds += 1;
		else if (!asked.includes(question.id)) {
			ways.forEach(({ to }) => visit(to, [...asked, question.id]));
		}
	};
	if (start) visit(start, []);
	return start && visits <= most.kinds * most.questions ? kinds : Infinity;
}

/** All junctions, unless getting to them takes too long. */
function exploreWithin(flow: Flow, choosing: Choosing, steps: number): Junction | undefined {
	const affordable = most.effort / flow.questions.length ** 2;
	return exploreAtMost(buildWizard(flow), choosing, Math.min(steps, affordable));
}
