import { proposeVerdict } from '$lib/study/index.ts';
import type {
	ConsoleState,
	SessionState,
	Study,
	StudyEvent,
	StudyTask,
	Verdict
} from '$lib/study/index.ts';

type Stage = SessionState['stage'];

/** An attempt that has ended, for the form that decides what came of it. */
export interface EndedAttempt {
	readonly attemptId: string;
	readonly title: string;
	/** What the recording alone says. */
	readonly proposed: Verdict;
	/** Id of what was named, where something was. */
	readonly named?: string;
	/** What was decided. */
	readonly given?: Verdict;
}

/** The attempts that have ended, in their order, the one to try out left aside. */
export function listEnded(
	study: Study,
	events: readonly StudyEvent[],
	added: ConsoleState | undefined
): EndedAttempt[] {
	const ids = events.flatMap(({ type, attemptId }) =>
		attemptId && (type === 'task.end' || type === 'task.cancel') ? [attemptId] : []
	);
	return [...new Set(ids)].flatMap((attemptId) => {
		const task = taskOf(study, events, attemptId);
		const proposed = task && proposeVerdict(task, events, attemptId);
		if (!task || !proposed) return [];
		const given = added?.verdicts[attemptId]?.outcome;
		const named = nameOf(events, attemptId);
		return [
			{
				attemptId,
				title: task.title,
				proposed,
				...(given ? { given } : {}),
				...(named === undefined ? {} : { named })
			}
		];
	});
}

/** What is to be asked about the task that ended last, once its questions on the screen are answered. */
export function findFollowUps(
	study: Study,
	events: readonly StudyEvent[],
	stage: Stage | undefined
): StudyTask | undefined {
	if (stage !== 'task-card' && stage !== 'questionnaire' && stage !== 'closing') return undefined;
	const last = events.findLast(
		({ type }) => type === 'task.end' || type === 'task.cancel' || type === 'sus.item'
	);
	if (last?.type !== 'task.end') return undefined;
	const task = taskOf(study, events, last.attemptId ?? '');
	return task && task.followUps.length > 0 ? task : undefined;
}

function nameOf(events: readonly StudyEvent[], attemptId: string): string | undefined {
	const found = events.find((event) => event.type === 'nominate' && event.attemptId === attemptId);
	return found?.type === 'nominate' ? found.data.answerIds[0] : undefined;
}

function taskOf(study: Study, events: readonly StudyEvent[], attemptId: string) {
	const start = events.find(
		(event) => event.type === 'task.start' && event.attemptId === attemptId
	);
	return study.tasks.find(({ id }) => start?.type === 'task.start' && id === start.data.taskId);
}

/** When an attempt began and ended, in milliseconds of the session. */
export interface AttemptTimes {
	readonly attemptId: string;
	readonly title: string;
	readonly from: number;
	readonly to: number;
}

/** The attempts that have ended, in their order. */
export function listTimes(study: Study, events: readonly StudyEvent[]): AttemptTimes[] {
	return events.flatMap((event) => {
		if (event.type !== 'task.start' || event.data.warm) return [];
		const { attemptId = '', data, t: from } = event;
		const end = events.find((one) => one.type === 'task.end' && one.attemptId === attemptId);
		const title = study.tasks.find(({ id }) => id === data.taskId)?.title ?? data.taskId;
		return end ? [{ attemptId, title, from, to: end.t }] : [];
	});
}
