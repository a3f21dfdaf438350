import type { Attempt } from './types.ts';

/** A participant whose median time is below this share of everybody's was very fast. */
const fastShare = 1 / 3;

/**
 * Session ids of participants who were much faster than the others: the median of how long they took
 * for a task, measured against everybody's median of the same task, is below a third (specification,
 * 4). Each is compared with the others only. A reason to look, never to leave somebody out.
 */
export function flagAgainstOthers(attempts: readonly Attempt[]): string[] {
	const done = attempts.filter(({ status, timeMs }) => status === 'done' && timeMs > 0);
	const sessions = [...new Set(done.map(({ sessionId }) => sessionId))];
	return sessions.filter((sessionId) => {
		const others = done.filter((attempt) => attempt.sessionId !== sessionId);
		const shares = done
			.filter((attempt) => attempt.sessionId === sessionId)
			.flatMap(({ taskId, timeMs }) => {
				const times = others.filter((attempt) => attempt.taskId === taskId);
				const usual = findMedian(times.map((attempt) => attempt.timeMs));
				return usual === undefined ? [] : [timeMs / usual];
			});
		const share = findMedian(shares);
		return share !== undefined && share < fastShare;
	});
}

function findMedian(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.ceil(sorted.length / 2) - 1];
	return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
