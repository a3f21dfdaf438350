import type {
	Attempt,
	EventData,
	EventOf,
	EventType,
	NodeKey,
	ReadyStudy,
	SessionFile,
	SessionHeader,
	Study,
	StudyEvent,
	StudyTask,
	VisitCause
} from '../../src/lib/study/index.ts';
import { toAttempts } from '../../src/lib/study/index.ts';

/** What stands in a list before it is numbered: seconds, type, data. */
export interface Told {
	readonly at: number;
	readonly type: EventType;
	readonly data: unknown;
	readonly attemptId?: string;
	readonly actor?: StudyEvent['actor'];
	readonly seg?: number;
}

/** One event to be, at so many seconds of session time. */
export function tell<Type extends EventType>(
	at: number,
	type: Type,
	data: EventData[Type],
	more: Pick<Told, 'attemptId' | 'actor' | 'seg'> = {}
): Told {
	return { at, type, data, ...more };
}

const ofMachine: readonly EventType[] = [
	'session.start',
	'segment.start',
	'task.shown',
	'task.end',
	'recovered',
	'clock.gap'
];

/** A list of events, numbered from 1; an event belongs to the latest attempt unless it says so. */
export function aList(...told: readonly Told[]): StudyEvent[] {
	let attemptId: string | undefined;
	return told.map(({ at, ...rest }, index) => {
		if (rest.attemptId !== undefined) ({ attemptId } = rest);
		const named = attemptId === undefined ? {} : { attemptId };
		const actor = rest.actor ?? (ofMachine.includes(rest.type) ? 'system' : 'participant');
		return {
			seq: index + 1,
			t: at * 1000,
			seg: rest.seg ?? 1,
			...rest,
			actor,
			...named
		} as StudyEvent;
	});
}

/** A task whose answer is the page of a lost item: five screens by the wizard, three by search. */
const lostItem: StudyTask = {
	id: 'lost',
	kind: 'sequential',
	title: 'A lost item',
	scenario: 'Something cannot be found.',
	answers: ['resources/lost-summit'],
	near: ['resources/lost-elsewhere'],
	routes: ['wizard', 'search'],
	stopRule: 'After five minutes.',
	hints: ['Read it again.', 'Look at the roles.', 'This one.'],
	followUps: [],
	acceptedWords: []
};

export function aReadyStudy(given: Partial<Study> = {}): ReadyStudy {
	const study: Study = {
		id: 'october',
		version: 1,
		title: 'October',
		isPilot: false,
		purpose: 'internal',
		thinkAloud: true,
		modes: ['moderated'],
		order: 'fixed',
		seed: 1,
		target: 0.7,
		questionnaires: ['seq', 'sus'],
		primaryTasks: ['lost'],
		script: [],
		consent: { version: 1, text: [], keptUntil: '2026-06-30', contact: 'The desk.' },
		profile: [],
		warmUp: 'Look around.',
		tasks: [lostItem],
		closing: [],
		...given
	};
	const routes = Object.fromEntries(
		study.tasks.map(({ id }) => [id, { minimum: { wizard: 5, search: 3 }, right: {} }])
	);
	const edition = { appVersion: '1.0.0', appCommit: 'abc', dataHash: 'd1', wizardHash: 'w1' };
	return { study, hash: 'h1', routes, edition };
}

export function aHeader(given: Partial<SessionHeader> = {}): SessionHeader {
	return {
		...aReadyStudy().edition,
		schema: 1,
		sessionId: 's1',
		sessionCode: 'ABCDEF',
		studyId: 'october',
		studyVersion: 1,
		studyHash: 'h1',
		participantCode: 'P01',
		mode: 'moderated',
		pilot: false,
		simulated: true,
		thinkAloud: true,
		orderUsed: ['lost'],
		seed: 1,
		device: {
			class: 'desktop',
			viewport: { w: 1280, h: 800 },
			dpr: 1,
			pointer: 'fine',
			reducedMotion: false,
			lang: 'en-US'
		},
		...given
	};
}

export function aRecording(
	participant: readonly StudyEvent[],
	given: Partial<Omit<SessionFile, 'header'>> & { readonly header?: Partial<SessionHeader> } = {}
): SessionFile {
	return {
		format: 'pathfinder-session',
		began: '2025-10-14T09:30Z',
		status: 'complete',
		console: [],
		checksum: '00000000',
		...given,
		participant,
		header: aHeader(given.header)
	};
}

/** The start of the one task, at ten seconds, on a start page. */
export const started = (at = 10, attemptId = 'a1', taskId = 'lost'): Told[] => [
	tell(at, 'task.start', { taskId, startNode: 'page/', warm: false }, { attemptId }),
	saw(at, 'page/', 'reset')
];

export const saw = (at: number, nodeKey: NodeKey, cause: VisitCause): Told =>
	tell(at, 'node.visit', { nodeKey, label: nodeKey, cause, answers: [] });

/** A question answered, and the screen it led to; the answer is right unless said otherwise. */
export function chose(
	at: number,
	[questionId, option]: readonly [string, string],
	nodeKey: NodeKey,
	given: Partial<EventOf<'answer.choose'>['data']> = {}
): Told[] {
	return [
		tell(at, 'answer.choose', {
			questionId,
			optionIds: [option],
			labels: [option],
			position: 1,
			nOptions: 3,
			first: true,
			onCorrectRoute: true,
			...given
		}),
		saw(at, nodeKey, 'answer')
	];
}

export const searched = (at: number, qId: string, nResults: number): Told =>
	tell(at, 'search.submit', {
		qId,
		text: qId,
		length: '6-15',
		nResults,
		topIds: [],
		weak: false
	});

export const found = (at: number, id = 'resources/lost-summit', nodeKey = 'plan|'): Told[] => [
	tell(at, 'nominate', { answerIds: [id], nodeKey }),
	tell(at, 'task.end', { auto: false })
];

export const gaveUp = (at: number): Told[] => [
	tell(at, 'giveup', { by: 'participant' }),
	tell(at, 'task.end', { auto: false })
];

/** The attempts of one recording of the study with the lost item. */
export function attemptsOf(
	participant: readonly StudyEvent[],
	console: readonly StudyEvent[] = []
): Attempt[] {
	return toAttempts(aRecording(participant, { console }), aReadyStudy());
}

/** The only attempt of a recording. */
export function attemptOf(
	participant: readonly StudyEvent[],
	console: readonly StudyEvent[] = []
): Attempt {
	const [attempt] = attemptsOf(participant, console);
	if (!attempt) throw new Error('The recording has no attempt.');
	return attempt;
}
