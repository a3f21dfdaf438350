import type { Study } from '../definition/types.ts';
import type { EventOf, EventType, StudyEvent } from './events.ts';
import type { SessionRun, SessionState } from './state.ts';

/** The participant's statements at the end, by questionnaire. */
export const itemsOf = { sus: 10, 'umux-lite': 2 } as const;

const atFirst: SessionState = {
	stage: 'consent',
	position: 0,
	isPaused: false,
	answers: [],
	lastSeq: 0,
	lastT: 0,
	segments: 0,
	isAway: false,
	isOver: false,
	isNamed: false,
	visited: [],
	answered: [],
	attempts: 0,
	canceled: []
};

/** What a session has come to by the participant's list of events. */
export function foldSession(run: SessionRun, events: readonly StudyEvent[]): SessionState {
	return events.reduce((state, event) => foldEvent(run, state, event), atFirst);
}

/** The same, one event further. */
export function foldEvent(run: SessionRun, state: SessionState, event: StudyEvent): SessionState {
	const step = steps[event.type] as Step<EventType> | undefined;
	const { seq: lastSeq, t: lastT, seg } = event;
	const counted = { ...state, lastSeq, lastT, segments: Math.max(state.segments, seg) };
	return step ? step(run, counted, event) : counted;
}

type Change = { readonly [Key in keyof SessionState]?: SessionState[Key] | undefined };
type Step<Type extends EventType> = (
	run: SessionRun,
	state: SessionState,
	event: EventOf<Type>
) => SessionState;

/** The state with a few things changed; what becomes undefined is taken away. */
function change(state: SessionState, changes: Change): SessionState {
	const all = Object.entries({ ...state, ...changes }).filter(([, value]) => value !== undefined);
	return Object.fromEntries(all) as unknown as SessionState;
}

const untouched = { isPaused: false, isAway: false, isOver: false };

const steps: { readonly [Type in EventType]?: Step<Type> } = {
	'session.end': (_, state, { data }) => {
		const endedAs =
			data.reason === 'complete'
				? 'complete'
				: data.reason === 'withdrawn'
					? 'withdrawn'
					: 'partial';
		return change(state, { stage: 'ended', endedAs });
	},
	'consent.given': ({ study }, state, { data }) =>
		change(state, {
			stage: study.profile.length > 0 ? 'profile' : 'warm-up-card',
			scopes: data.scopes
		}),
	'consent.withdrawn': (_, state) => change(state, { stage: 'ended', endedAs: 'withdrawn' }),
	'profile.set': (_, state) => change(state, { stage: 'warm-up-card' }),
	'task.start': (_, state, { data, attemptId, t }) =>
		change(state, {
			stage: data.warm ? 'warm-up' : 'task',
			taskId: data.warm ? undefined : data.taskId,
			attemptId,
			startedAt: t,
			attempts: state.attempts + 1,
			node: data.startNode,
			...untouched,
			isNamed: false,
			answers: [],
			visited: [],
			answered: []
		}),
	'node.visit': (_, state, { data }) =>
		change(state, {
			node: data.nodeKey,
			answers: data.answers,
			visited: state.visited.includes(data.nodeKey)
				? state.visited
				: [...state.visited, data.nodeKey]
		}),
	'answer.choose': (_, state, { data }) =>
		state.answered.includes(data.questionId)
			? state
			: change(state, { answered: [...state.answered, data.questionId] }),
	'page.hidden': (_, state) => change(state, { isAway: true }),
	'page.visible': (_, state) => change(state, { isAway: false }),
	pause: (_, state, { data }) => change(state, { isPaused: true, pauseReason: data.reason }),
	resume: (_, state) => change(state, { isPaused: false, pauseReason: undefined }),
	nominate: (_, state) => change(state, { isOver: true, isNamed: true }),
	giveup: (_, state) => change(state, { isOver: true }),
	skip: (_, state) => change(state, { isOver: true }),
	'task.end': ({ header, study }, state) => {
		const over = change(state, { ...untouched, pauseReason: undefined });
		if (state.stage === 'warm-up')
			return openCard({ order: header.orderUsed, study, state: over }, 0);
		const [asks] = asksAfter(study, state);
		return asks
			? change(over, { stage: 'after-task', asks })
			: openCard({ order: header.orderUsed, study, state: over }, state.position + 1);
	},
	'task.cancel': (_, state) =>
		change(state, {
			stage: state.stage === 'warm-up' ? 'warm-up-card' : 'task-card',
			canceled: [...state.canceled, state.taskId ?? 'warm-up'],
			...untouched,
			pauseReason: undefined
		}),
	seq: ({ header, study }, state) => rated('seq', { order: header.orderUsed, study, state }),
	confidence: ({ header, study }, state) =>
		rated('confidence', { order: header.orderUsed, study, state }),
	'not.reached': ({ study }, state) => openQuestionnaire(study, state, 0),
	'sus.item': ({ study }, state, { data }) => answered('sus', { study, state, item: data.item }),
	'umux.item': ({ study }, state, { data }) =>
		answered('umux-lite', { study, state, item: data.item })
};

/** What is asked after a task, in its order; of an answer only where one was given. */
function asksAfter(
	{ questionnaires }: Study,
	{ isNamed }: Pick<SessionState, 'isNamed'>
): ('seq' | 'confidence')[] {
	const scales = isNamed ? (['seq', 'confidence'] as const) : (['seq'] as const);
	return scales.filter((scale) => questionnaires.includes(scale));
}

interface Rated {
	readonly order: readonly string[];
	readonly study: Study;
	readonly state: SessionState;
}

function rated(scale: 'seq' | 'confidence', { order, study, state }: Rated): SessionState {
	// Older recordings have a number for an answer that nobody gave: the next card lies open already.
	if (state.asks !== scale) return state;
	const all = asksAfter(study, state);
	const asks = all[all.indexOf(scale) + 1];
	return asks ? change(state, { asks }) : openCard({ order, study, state }, state.position + 1);
}

function openCard({ order, study, state }: Rated, position: number): SessionState {
	const closed = { asks: undefined };
	const taskId = order[position];
	if (taskId === undefined) return openQuestionnaire(study, change(state, closed), 0);
	return change(state, { ...closed, stage: 'task-card', position, taskId });
}

function openQuestionnaire(study: Study, state: SessionState, at: number): SessionState {
	const asks = (['sus', 'umux-lite'] as const).filter((one) => study.questionnaires.includes(one))[
		at
	];
	return asks
		? change(state, { stage: 'questionnaire', asks, item: 1, taskId: undefined })
		: change(state, { stage: 'closing', asks: undefined, item: undefined, taskId: undefined });
}

function answered(
	of: 'sus' | 'umux-lite',
	{
		study,
		state,
		item
	}: { readonly study: Study; readonly state: SessionState; readonly item: number }
): SessionState {
	if (item < itemsOf[of]) return change(state, { item: item + 1 });
	return openQuestionnaire(study, state, of === 'sus' ? 1 : 2);
}
