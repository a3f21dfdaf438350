import type { EventType, StudyEvent } from '../session/events.ts';
import type { Stage } from '../session/state.ts';

/** Where an event of the participant's list may stand. */
export interface Place {
	/** What it is, for people. */
	readonly name: string;
	readonly stages: readonly Stage[];
	readonly actors: readonly StudyEvent['actor'][];
	/** It belongs to the attempt that runs, or that ran last. */
	readonly ofAttempt?: true;
}

const running: readonly Stage[] = ['warm-up', 'task'];
const agreed: readonly Stage[] = [
	'profile',
	'warm-up-card',
	'warm-up',
	'task-card',
	'task',
	'after-task',
	'questionnaire',
	'closing'
];
const open: readonly Stage[] = ['consent', ...agreed];
const theirs = ['participant'] as const;
const machine = ['system'] as const;
const desk = ['facilitator', 'system'] as const;
const anybody = ['participant', 'facilitator', 'system'] as const;

const inTask = (name: string, actors: Place['actors'] = theirs): Place => ({
	name,
	stages: running,
	actors,
	ofAttempt: true
});
const atAnyTime = (name: string): Place => ({ name, stages: agreed, actors: machine });
const afterTask = (name: string): Place => ({
	name,
	stages: ['after-task'],
	actors: theirs,
	ofAttempt: true
});

/** What the participant's window writes, when and on whose behalf; nothing else stands in its list. */
export const places: { readonly [Type in EventType]?: Place } = {
	'session.start': { name: 'the beginning', stages: ['consent'], actors: machine },
	'segment.start': { name: 'a page that was loaded', stages: open, actors: machine },
	'consent.given': { name: 'the consent', stages: ['consent'], actors: theirs },
	'consent.withdrawn': { name: 'a withdrawal', stages: open, actors: theirs },
	'profile.set': {
		name: 'what the participant said of themselves',
		stages: ['profile'],
		actors: theirs
	},
	'task.shown': { name: 'a card', stages: ['warm-up-card', 'task-card'], actors: machine },
	'task.start': {
		name: 'the start of a task',
		// A task that is not in the order comes late; that is told as another order.
		stages: ['warm-up-card', 'task-card', 'questionnaire', 'closing'],
		actors: theirs
	},
	'node.visit': inTask('a screen', ['participant', 'system']),
	'answer.choose': inTask('an answer to a question'),
	'answer.change': inTask('a changed answer'),
	'search.submit': inTask('a search'),
	'search.clear': inTask('a search that was cleared'),
	'result.open': inTask('a result that was opened'),
	'resource.open': inTask('a resource that was opened'),
	'page.hidden': inTask('a look elsewhere'),
	'page.visible': inTask('a return'),
	nominate: inTask('what was named', ['participant', 'facilitator']),
	giveup: inTask('a task that was given up', anybody),
	skip: inTask('a task that was skipped', anybody),
	'task.cancel': inTask('a task that was canceled', ['facilitator']),
	pause: inTask('a pause', desk),
	resume: inTask('the end of a pause', desk),
	'task.end': inTask('the end of a task', machine),
	'not.reached': {
		name: 'tasks that were dropped',
		stages: ['task-card'],
		actors: ['facilitator']
	},
	'seq.why': afterTask('why a task was that easy'),
	seq: afterTask('how easy a task was'),
	confidence: afterTask('how sure somebody was'),
	'sus.item': { name: 'a statement about the site', stages: ['questionnaire'], actors: theirs },
	'umux.item': { name: 'a statement about the site', stages: ['questionnaire'], actors: theirs },
	'session.end': { name: 'the end', stages: agreed, actors: ['participant', 'system'] },
	'code.change': {
		name: 'another code',
		stages: [...agreed, 'ended'],
		actors: ['facilitator']
	},
	recovered: atAnyTime('a session that was taken up again'),
	'clock.gap': { name: 'a gap of the clock', stages: [...open, 'ended'], actors: machine },
	'save.fail': atAnyTime('a write that failed'),
	offline: atAnyTime('a lost connection'),
	online: atAnyTime('a connection'),
	'tab.conflict': atAnyTime('a second tab'),
	'protocol.violation': atAnyTime('something against the protocol')
};

/** What a console writes, and nothing else stands in its list. */
export const ofConsole: readonly EventType[] = [
	'assist',
	'note',
	'note.edit',
	'note.delete',
	'verdict',
	'boundary.fix',
	'sync',
	'undo',
	'pause',
	'resume',
	/** On a call, as it was read to them. */
	'consent.given',
	'clock.gap'
];
