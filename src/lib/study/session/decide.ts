import { beginSegment } from './begin-segment.ts';
import type { Command, Decision, EventDraft } from './commands.ts';
import { decideEnd, type EndOrMark } from './decide-end.ts';
import { decideInTask, type InTask } from './decide-in-task.ts';
import { decideRating } from './decide-rating.ts';
import { refuseUnfit } from './refuse-unfit.ts';
import { notNow } from './not-now.ts';
import type { SessionRun, SessionState } from './state.ts';

/**
 * What a command comes to where the session stands: its events in order, or a refusal in words.
 * Before consent nothing is written but that the session began; after its end nothing at all.
 */
export function decide(run: SessionRun, state: SessionState, command: Command): Decision {
	const refusal = refuseByStage(state, command);
	return refusal ? refuse(refusal) : refuseUnfit(decideAllowed(run, state, command));
}

/** Why nothing of the kind can be written now, whatever it is in particular. */
function refuseByStage({ stage, scopes, lastSeq, endedAs }: SessionState, command: Command) {
	if (endedAs === 'withdrawn') return 'The participant has withdrawn: nothing more is written.';
	if (stage === 'ended' && command.do !== 'change-code') return 'This session has ended.';
	if (lastSeq === 0 && command.do !== 'begin') return 'This session has not begun.';
	if (scopes === undefined && !beforeConsent.includes(command.do)) {
		return 'Nothing is recorded before the participant has agreed.';
	}
	return undefined;
}

function decideAllowed(run: SessionRun, state: SessionState, command: Command): Decision {
	if (inTask.includes(command.do)) return decideInTask(run, state, command as InTask);
	return decideAround(run, state, command as Exclude<Command, InTask>);
}

const beforeConsent: readonly Command['do'][] = ['begin', 'consent', 'withdraw'];
const inTask: readonly Command['do'][] = [
	'visit',
	'search',
	'clear-search',
	'open-result',
	'open-resource',
	'hide',
	'show',
	'nominate',
	'give-up',
	'skip',
	'cancel-task',
	'pause',
	'resume'
];

const refuse = (refusal: string): Decision => ({ refusal });
const does = (...events: EventDraft[]): Decision => ({ events });

function decideAround(
	run: SessionRun,
	state: SessionState,
	command: Exclude<Command, InTask>
): Decision {
	switch (command.do) {
		case 'begin':
			return beginSegment(state, command);
		case 'consent': {
			if (state.stage !== 'consent') return notNow(state);
			const { how, scopes } = command;
			const { version } = run.study.consent;
			return does({ actor: 'participant', type: 'consent.given', data: { version, how, scopes } });
		}
		case 'profile':
			return setProfile(run, state, command.values);
		case 'show-task':
		case 'start-task':
			return openTask(run, state, command);
		case 'rate':
		case 'item':
			return decideRating(state, command);
		default:
			return decideEnd(run, state, command as EndOrMark);
	}
}

function setProfile(
	{ study }: SessionRun,
	state: SessionState,
	values: Readonly<Record<string, string>>
): Decision {
	if (state.stage !== 'profile') return notNow(state);
	const open = study.profile.filter(
		({ id, options }) => !options.some((option) => option.id === values[id])
	);
	if (open.length > 0)
		return refuse(`Still without an answer: ${open.map(({ asks }) => asks).join(' ')}`);
	const kept = Object.fromEntries(study.profile.map(({ id }) => [id, values[id] ?? '']));
	return does({ actor: 'participant', type: 'profile.set', data: { values: kept } });
}

function openTask(
	{ study }: SessionRun,
	state: SessionState,
	command: Extract<Command, { readonly do: 'show-task' | 'start-task' }>
): Decision {
	const warm = state.stage === 'warm-up-card';
	if (!warm && state.stage !== 'task-card') return notNow(state);
	const taskId = warm ? 'warm-up' : (state.taskId ?? '');
	if (command.do === 'show-task') {
		return does({
			actor: 'system',
			type: 'task.shown',
			data: { taskId, position: state.position + 1 }
		});
	}
	if (!warm && !study.tasks.some(({ id }) => id === taskId))
		return refuse('There is no such task in this study.');
	const { key, label, answers } = command.screen;
	const attemptId = `a${state.attempts + 1}`;
	return does(
		{ actor: 'participant', type: 'task.start', attemptId, data: { taskId, startNode: key, warm } },
		{
			actor: 'system',
			type: 'node.visit',
			attemptId,
			data: { nodeKey: key, label, cause: 'reset', answers }
		}
	);
}
