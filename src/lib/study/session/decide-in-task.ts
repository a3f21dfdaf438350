import type { StudyTask } from '../definition/types.ts';
import type { CommandOf, Decision, EventDraft } from './commands.ts';
import { decideVisit } from './decide-visit.ts';
import { lengthOf, redactSearch } from './redact.ts';
import type { SessionRun, SessionState } from './state.ts';

/** Commands that belong to a task that runs. */
export type InTask = CommandOf<
	| 'visit'
	| 'search'
	| 'clear-search'
	| 'open-result'
	| 'open-resource'
	| 'hide'
	| 'show'
	| 'nominate'
	| 'give-up'
	| 'skip'
	| 'cancel-task'
	| 'pause'
	| 'resume'
>;

/** Most results of a search that are kept. */
const mostResults = 10;

/** What a command within a task comes to; outside of one nothing is recorded. */
export function decideInTask(run: SessionRun, state: SessionState, command: InTask): Decision {
	const { attemptId } = state;
	if (!isRunning(state) || attemptId === undefined) return { refusal: 'No task runs now.' };
	switch (command.do) {
		case 'visit':
			return decideVisit(run, state, { ...command, attemptId });
		case 'nominate':
		case 'give-up':
		case 'skip':
			return endTask(state, attemptId, command);
		case 'cancel-task':
			return cancelTask(state, attemptId, command.reason);
		case 'pause':
		case 'resume':
			return pauseOrResume(state, attemptId, command);
		default:
			return observe(state, attemptId, command);
	}
}

const isRunning = ({ stage, isOver }: SessionState) =>
	!isOver && (stage === 'task' || stage === 'warm-up');

type Observed = CommandOf<
	'search' | 'clear-search' | 'open-result' | 'open-resource' | 'hide' | 'show'
>;

function observe(state: SessionState, attemptId: string, command: Observed): Decision {
	const actor = 'participant' as const;
	switch (command.do) {
		case 'search':
			return does({ actor, type: 'search.submit', attemptId, data: searched(state, command) });
		case 'clear-search':
			return does({ actor, type: 'search.clear', attemptId, data: { qId: command.qId } });
		case 'open-result': {
			const { qId, id, rank } = command;
			return does({
				actor,
				type: 'result.open',
				attemptId,
				data: { ...(qId ? { qId } : {}), id, rank }
			});
		}
		case 'open-resource': {
			const { resourceId, external, newTab } = command;
			return does({
				actor,
				type: 'resource.open',
				attemptId,
				data: { resourceId, external, newTab }
			});
		}
		case 'hide':
			if (state.isAway) return { events: [] };
			return does({ actor, type: 'page.hidden', attemptId, data: { cause: command.cause } });
		case 'show':
			return state.isAway
				? does({ actor, type: 'page.visible', attemptId, data: {} })
				: { events: [] };
	}
}

function searched({ scopes }: SessionState, command: CommandOf<'search'>) {
	const { qId, query, nResults, topIds, weak } = command;
	return {
		qId,
		...(scopes?.search ? { text: redactSearch(query) } : {}),
		length: lengthOf(query),
		nResults,
		topIds: topIds.slice(0, mostResults),
		weak
	};
}

/** The end of a task; what hangs open is closed first, so that no time is lost between. */
function endTask(
	state: SessionState,
	attemptId: string,
	command: CommandOf<'nominate' | 'give-up' | 'skip'>
): Decision {
	const by = command.by ?? 'participant';
	const actor = by === 'facilitator' ? 'facilitator' : by === 'timeout' ? 'system' : 'participant';
	const closing = closeOpen(state, attemptId);
	if (command.do === 'nominate') {
		const { answerIds } = command;
		if (answerIds.length === 0) return { refusal: 'Point at what was found first.' };
		const nodeKey = state.node ?? '';
		return does(
			...closing,
			{ actor, type: 'nominate', attemptId, data: { answerIds, nodeKey } },
			{ actor: 'system', type: 'task.end', attemptId, data: { auto: false } }
		);
	}
	const type = command.do === 'skip' ? 'skip' : 'giveup';
	return does(
		...closing,
		{ actor, type, attemptId, data: { by } },
		{ actor: 'system', type: 'task.end', attemptId, data: { auto: by === 'timeout' } }
	);
}

function closeOpen(state: SessionState, attemptId: string): EventDraft[] {
	return [
		...(state.isAway
			? [{ actor: 'participant', type: 'page.visible', attemptId, data: {} } as const]
			: []),
		...(state.isPaused
			? [{ actor: 'system', type: 'resume', attemptId, data: { by: 'system' } } as const]
			: [])
	];
}

function cancelTask(state: SessionState, attemptId: string, reason: string): Decision {
	if (reason.trim() === '')
		return { refusal: 'Say why the task is canceled: it stays in the file.' };
	if (state.canceled.includes(state.taskId ?? 'warm-up')) {
		return {
			refusal: 'This task was canceled once already. End it, or say that it does not count.'
		};
	}
	return does(...closeOpen(state, attemptId), {
		actor: 'facilitator',
		type: 'task.cancel',
		attemptId,
		data: { reason: reason.trim() }
	});
}

function pauseOrResume(
	state: SessionState,
	attemptId: string,
	command: CommandOf<'pause' | 'resume'>
): Decision {
	const { by } = command;
	if (command.do === 'pause') {
		if (state.isPaused) return { refusal: 'The task is paused already.' };
		return does({ actor: by, type: 'pause', attemptId, data: { by, reason: command.reason } });
	}
	if (!state.isPaused) return { refusal: 'The task is not paused.' };
	return does({ actor: by, type: 'resume', attemptId, data: { by } });
}

/** Whether a thing that was named is among the right answers of a task, partly right, or neither. */
export function judgeAnswer(
	{ answers, near }: Pick<StudyTask, 'answers' | 'near'>,
	answerIds: readonly string[]
): 'success' | 'near' | 'failure' {
	if (answerIds.some((id) => answers.includes(id))) return 'success';
	return answerIds.some((id) => near.includes(id)) ? 'near' : 'failure';
}

const does = (...events: EventDraft[]): Decision => ({ events });
