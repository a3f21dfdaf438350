import type { QuestionId } from '../../wizard/index.ts';
import type { Edge } from './count-edges.ts';
import { pathway } from './types.ts';
import type { Target } from './types.ts';

/**
 * The column of each question and of the pathway: right of all questions that lead to it, as far as
 * they come earlier in the order. A line that leads back does not move its question.
 */
export function layerQuestions(
	questions: readonly QuestionId[],
	edges: readonly Pick<Edge, 'question' | 'to'>[]
): ReadonlyMap<Target, number> {
	const layers = new Map<Target, number>();
	for (const id of questions) {
		const sources = edges.filter(({ to }) => to === id).map(({ question }) => question);
		layers.set(id, Math.max(-1, ...sources.map((source) => layers.get(source) ?? -1)) + 1);
	}
	return layers.set(pathway, Math.max(-1, ...layers.values()) + 1);
}
