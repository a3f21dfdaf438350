import type { ConsoleState, Study, StudyEvent } from '$lib/study/index.ts';
import { sayTime } from './describe-path.ts';
import { startOf } from './task-clock.ts';

/** What tells the time of a note. */
interface NoteClock {
	readonly study: Study | undefined;
	readonly events: readonly StudyEvent[];
	readonly added: ConsoleState | undefined;
}

/** When a note was taken: its task and the time within it, or the time of the session. */
export function sayWhen(
	{ study, events, added }: NoteClock,
	note: { readonly attemptId?: string; readonly tRef: number; readonly late?: boolean }
): string {
	const { attemptId, tRef } = note;
	if (note.late) return `${taskOf(study, events, attemptId) ?? 'an earlier task'}, noted late`;
	const start = startOf(events, attemptId) ?? added?.taps[Number(attemptId?.slice(1)) - 1]?.t;
	if (start === undefined) return `at ${sayTime(tRef)} of the session`;
	const task = taskOf(study, events, attemptId) ?? titleOf(study, tapOf(added, attemptId));
	return `${task ? `${task}, ` : ''}${sayTime(tRef - start)}`;
}

function taskOf(study: Study | undefined, events: readonly StudyEvent[], attemptId?: string) {
	const start = events.find(
		(event) => event.type === 'task.start' && event.attemptId === attemptId
	);
	return start?.type === 'task.start' ? titleOf(study, start.data.taskId) : undefined;
}

const tapOf = (added: ConsoleState | undefined, attemptId?: string) =>
	added?.taps[Number(attemptId?.slice(1)) - 1]?.taskId;

const titleOf = (study: Study | undefined, id: string | undefined) =>
	study?.tasks.find((task) => task.id === id)?.title;
