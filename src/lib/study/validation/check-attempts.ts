import { dropUndone } from '../attempts/drop-undone.ts';
import { isTerminal } from '../attempts/slice-session.ts';
import type { StudyEvent } from '../session/events.ts';
import type { SessionFile } from '../session/types.ts';
import type { Remark } from './types.ts';

/**
 * Whether each attempt has one start and one end, each task one attempt that counts, and nothing was
 * recorded between attempts.
 */
export function checkAttempts({ participant }: SessionFile): Remark[] {
	const list = dropUndone(participant);
	return [...checkStarts(list), ...checkEnds(list), ...checkBetween(list), ...checkRepeats(list)];
}

function startsOf(list: readonly StudyEvent[]) {
	return list.flatMap((event) => (event.type === 'task.start' ? [event] : []));
}

function checkStarts(list: readonly StudyEvent[]): Remark[] {
	const ids = startsOf(list).map(({ attemptId }) => attemptId);
	const remarks: Remark[] = [];
	if (ids.includes(undefined)) {
		const says = 'A task was started without the number of its attempt.';
		remarks.push({ code: 'attempt-without-id', level: 'not-usable', says });
	}
	const twice = ids.find((id, index) => id !== undefined && ids.indexOf(id) !== index);
	if (twice !== undefined) {
		const says = `Attempt ${twice} was started more than once.`;
		remarks.push({ code: 'two-starts', level: 'not-usable', says });
	}
	return remarks;
}

function checkEnds(list: readonly StudyEvent[]): Remark[] {
	return startsOf(list).flatMap(({ attemptId, data }): Remark[] => {
		const ends = list.filter(
			(event) => isTerminal(event) && event.type !== 'task.end' && event.attemptId === attemptId
		);
		if (ends.length === 1) return [];
		const task = data.warm ? 'The task to try out' : `Task ${data.taskId}`;
		return ends.length === 0
			? [{ code: 'no-end', level: 'usable', says: `${task} was never ended: the tab was closed.` }]
			: [{ code: 'two-ends', level: 'not-usable', says: `${task} was ended more than once.` }];
	});
}

/** Screens seen between tasks are nobody's business. */
function checkBetween(list: readonly StudyEvent[]): Remark[] {
	let running = false;
	for (const event of list) {
		if (event.type === 'task.start') running = true;
		if (isTerminal(event)) running = false;
		if (event.type === 'node.visit' && !running) {
			const says = `Event ${event.seq} tells a screen that was seen outside of a task.`;
			return [{ code: 'outside-task', level: 'not-usable', says }];
		}
	}
	return [];
}

/** A task may be begun once more after it was canceled; else one person would count twice. */
function checkRepeats(list: readonly StudyEvent[]): Remark[] {
	const canceled = new Set(
		list.flatMap(({ type, attemptId }) => (type === 'task.cancel' ? [attemptId] : []))
	);
	const counted = new Map(
		startsOf(list).flatMap(({ attemptId, data }) =>
			data.warm || canceled.has(attemptId) ? [] : [[attemptId, data.taskId]]
		)
	);
	const tasks = [...counted.values()];
	const twice = new Set(tasks.filter((id, index) => tasks.indexOf(id) !== index));
	return [...twice].map((id) => ({
		code: 'task-twice',
		level: 'not-usable',
		says: `Task ${id} was done more than once, and nothing says which time counts.`
	}));
}
