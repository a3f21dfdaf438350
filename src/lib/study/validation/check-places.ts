import type { EventType, StudyEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import type { Finding } from './collect-remarks.ts';
import { places, type Place } from './places.ts';
import type { Missing, Step } from './walk-session.ts';

/** Whether each event of the participant's list stands where a window could have written it. */
export function checkPlaces(steps: readonly Step[]): Finding[] {
	const [first] = steps;
	const begins = first?.event.type === 'session.start' || first === undefined;
	const says = 'The recording does not begin with the beginning of its session.';
	return [
		...(begins ? [] : [{ code: 'no-beginning', level: 'not-usable', says } as const]),
		...steps.flatMap((step, index) => [
			...checkPlace(step, index),
			...step.missing.map((missing) => sayMissing(missing, step.event))
		])
	];
}

function checkPlace({ event, state }: Step, index: number): Finding[] {
	const place = places[event.type];
	if (!place) {
		const says = 'The participant’s list holds what only a console writes.';
		return [{ code: 'not-of-participant', level: 'not-usable', says, event }];
	}
	// What stands before the consent is told by the check of the consent.
	if (state.scopes === undefined && !place.stages.includes('consent')) return [];
	if (!place.stages.includes(state.stage) || !isInPlace(event, state, index)) {
		return [tellOutOfPlace(place, event)];
	}
	if (place.ofAttempt && event.attemptId !== state.attemptId) {
		const says = `It tells of ${place.name} in another attempt than the one that ran.`;
		return [{ code: 'other-attempt', level: 'not-usable', says, event }];
	}
	return isWrittenBy(event, place) ? [] : [tellOtherWriter(place, event)];
}

function tellOutOfPlace({ name }: Place, event: StudyEvent): Finding {
	const says = `It tells of ${name} at a moment when that cannot be.`;
	return { code: 'out-of-place', level: 'not-usable', says, event };
}

function tellOtherWriter({ name }: Place, event: StudyEvent): Finding {
	const isGrave = event.type === 'consent.given';
	const says = `It tells of ${name}, written on behalf of somebody who cannot have done that.`;
	return { code: 'other-writer', level: isGrave ? 'not-usable' : 'usable', says, event };
}

const enders = {
	participant: 'participant',
	facilitator: 'facilitator',
	timeout: 'system'
} as const;

function isWrittenBy(event: StudyEvent, { actors }: Place): boolean {
	if (event.type === 'node.visit' && event.data.cause !== 'reset') {
		return event.actor === 'participant';
	}
	if (event.type === 'giveup' || event.type === 'skip')
		return enders[event.data.by] === event.actor;
	return actors.includes(event.actor);
}

type Fits<Type extends EventType> = (
	event: Extract<StudyEvent, { readonly type: Type }>,
	state: SessionState,
	index: number
) => boolean;

const rated = ({ type }: { readonly type: string }, { asks }: SessionState) => asks === type;
const isNotOver = (_: unknown, { isOver }: SessionState) => !isOver;

/** What decides beside the stage. */
const fits: { readonly [Type in EventType]?: Fits<Type> } = {
	'session.start': (_, _state, index) => index === 0,
	'task.start': ({ data }, { stage, item = 1 }) =>
		data.warm === (stage === 'warm-up-card') && item === 1,
	'answer.choose': isNotOver,
	'search.submit': isNotOver,
	'search.clear': isNotOver,
	'result.open': isNotOver,
	'resource.open': isNotOver,
	'page.hidden': (_, { isAway, isOver }) => !isAway && !isOver,
	'page.visible': (_, { isAway }) => isAway,
	pause: (_, { isPaused, isOver }) => !isPaused && !isOver,
	resume: (_, { isPaused }) => isPaused,
	nominate: isNotOver,
	giveup: isNotOver,
	skip: isNotOver,
	'task.cancel': (_, { isOver, canceled, taskId = 'warm-up' }) =>
		!isOver && !canceled.includes(taskId),
	'task.end': (_, { isOver }) => isOver,
	'seq.why': (_, { asks }) => asks === 'seq',
	seq: rated,
	confidence: rated,
	'sus.item': ({ data }, { asks, item = 1 }) => asks === 'sus' && data.item >= item,
	'umux.item': ({ data }, { asks, item = 1 }) => asks === 'umux-lite' && data.item >= item,
	'session.end': ({ data }, { stage }) => data.reason !== 'complete' || stage === 'closing'
};

function isInPlace(event: StudyEvent, state: SessionState, index: number): boolean {
	const fit = fits[event.type] as Fits<EventType> | undefined;
	return fit?.(event, state, index) ?? true;
}

const missingWords: Readonly<Record<Missing, string>> = {
	profile: 'The questions about the participant were not answered.',
	'warm-up': 'The task to try out was left out.',
	seq: 'After a task it was not said how easy it was.',
	confidence: 'After a task it was not said how sure they were.',
	'task-end': 'A task has no end of its own after what ended it.',
	tasks: 'Some tasks were neither begun nor dropped.',
	items: 'Statements about the site were not answered.'
};

function sayMissing(missing: Missing, event: StudyEvent): Finding {
	return { code: `no-${missing}`, level: 'usable', says: missingWords[missing], event };
}
