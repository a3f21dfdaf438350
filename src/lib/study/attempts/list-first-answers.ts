import type { StudyEvent } from '../session/events.ts';
import type { Attempt, FirstAnswer } from './types.ts';

/** The first answer to each question within an attempt, in order. */
export function listFirstAnswers(events: readonly StudyEvent[]): FirstAnswer[] {
	const first = new Map<string, FirstAnswer>();
	for (const event of events) {
		if (event.type !== 'answer.choose' || first.has(event.data.questionId)) continue;
		const { questionId, optionIds, labels, onCorrectRoute: right } = event.data;
		first.set(questionId, { questionId, optionIds, labels, right });
	}
	return [...first.values()];
}

/**
 * The first thing done within an attempt: an answer that was right or wrong, or a search, which is
 * neither. Nothing where nothing was done, or where it cannot be told whether the answer was right.
 */
export function findFirstChoice(events: readonly StudyEvent[]): Attempt['firstChoice'] {
	for (const event of events) {
		if (event.type === 'search.submit') return 'search';
		if (event.type === 'node.visit' && event.data.nodeKey === 'search') return 'search';
		if (event.type !== 'answer.choose') continue;
		const { onCorrectRoute } = event.data;
		return onCorrectRoute === null ? undefined : onCorrectRoute ? 'right' : 'wrong';
	}
	return undefined;
}
