import type { StudyEvent } from '../session/events.ts';
import type { Query } from './types.ts';

/** What was searched within an attempt, in order, and which result was opened first after each. */
export function listQueries(events: readonly StudyEvent[]): Query[] {
	const queries = new Map<string, Query>();
	let answers = 0;
	let last: string | undefined;
	for (const event of events) {
		if (event.type === 'answer.choose') answers += 1;
		if (event.type === 'search.submit') {
			const { qId, text, nResults, weak } = event.data;
			const said = text === undefined ? {} : { text };
			queries.set(qId, { qId, ...said, nResults, weak, afterAnswers: answers > 0 });
			last = qId;
		}
		if (event.type === 'result.open') {
			const query = queries.get(event.data.qId ?? last ?? '');
			if (query && query.openedRank === undefined) {
				queries.set(query.qId, { ...query, openedRank: event.data.rank });
			}
		}
	}
	return [...queries.values()];
}
