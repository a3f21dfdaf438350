import type { EventOf, EventType, NoteKind, StudyEvent } from '../session/events.ts';
import type { ReplayKind } from './types.ts';

/** What a step of a replay is, and its sentence. */
export interface Said {
	readonly kind: ReplayKind;
	readonly says: string;
}

/** What an event tells to people; nothing for events of the machinery. */
export function sayEvent(event: StudyEvent): Said | undefined {
	const say = sentences[event.type] as ((data: StudyEvent['data']) => Said) | undefined;
	return say?.(event.data);
}

const help = { 1: 'Task restated', 2: 'Hint given', 3: 'Way shown' } as const;
const noteNames: Readonly<Record<NoteKind, string>> = {
	problem: 'Problem',
	quote: 'Quote',
	positive: 'Went well',
	idea: 'Idea',
	tech: 'Technical trouble'
};
const enders = {
	participant: 'by the participant',
	facilitator: 'by the facilitator',
	timeout: 'since the time was up'
} as const;

const sentences: {
	readonly [Type in EventType]?: (data: EventOf<Type>['data']) => Said;
} = {
	'task.start': ({ taskId, warm }) => ({
		kind: 'start',
		says: warm ? 'Task to try out begun' : `Task ${taskId} begun`
	}),
	'node.visit': ({ label, cause }) => ({
		kind: 'visit',
		says: cause === 'reload' ? `${label}, loaded again` : label
	}),
	'answer.choose': ({ labels }) => ({ kind: 'answer', says: `Answered: ${labels.join(', ')}` }),
	'answer.change': ({ from, to }) => ({
		kind: 'answer',
		says: `Changed the answer from ${from.join(', ')} to ${to.join(', ')}`
	}),
	'search.submit': ({ text, nResults }) => ({
		kind: 'search',
		says: `Searched ${text === undefined ? '(words not kept)' : `“${text}”`}, results: ${nResults}`
	}),
	'result.open': ({ id, rank }) => ({ kind: 'open', says: `Opened result ${rank}: ${id}` }),
	'resource.open': ({ resourceId }) => ({
		kind: 'open',
		says: `Opened the resource ${resourceId}`
	}),
	'page.hidden': ({ cause }) => ({
		kind: 'away',
		says: cause === 'external' ? 'Left for the resource' : 'Left the page'
	}),
	'page.visible': () => ({ kind: 'away', says: 'Came back' }),
	pause: ({ reason }) => ({ kind: 'pause', says: reason ? `Paused: ${reason}` : 'Paused' }),
	resume: () => ({ kind: 'pause', says: 'Went on' }),
	assist: ({ level }) => ({ kind: 'assist', says: help[level] }),
	note: ({ kind, text }) => ({
		kind: 'note',
		says: text ? `${noteNames[kind]}: ${text}` : noteNames[kind]
	}),
	'seq.why': ({ text }) => ({ kind: 'note', says: `Said of it: ${text}` }),
	verdict: ({ outcome, reason }) => ({
		kind: 'verdict',
		says: `Judged as ${outcome}${reason ? `: ${reason}` : ''}`
	}),
	nominate: ({ answerIds }) => ({ kind: 'end', says: `Named as found: ${answerIds.join(', ')}` }),
	giveup: ({ by }) => ({ kind: 'end', says: `Given up ${enders[by]}` }),
	skip: ({ by }) => ({ kind: 'end', says: `Skipped ${enders[by]}` }),
	'task.cancel': ({ reason }) => ({ kind: 'end', says: `Canceled: ${reason}` })
};
