import type { ReadyStudy, Study } from '../definition/types.ts';
import type { EventData, EventType, StudyEvent } from '../session/events.ts';
import { foldEvent, foldSession } from '../session/fold-session.ts';
import type { SessionRun, SessionState, Stage } from '../session/state.ts';
import type { SessionFile } from '../session/types.ts';

/** One event of the participant's list, and where the session stood when it came. */
export interface Step {
	readonly event: StudyEvent;
	/** Before the event, with what is missing taken for done. */
	readonly state: SessionState;
	/** What ought to have come before it. */
	readonly missing: readonly Missing[];
}

export type Missing = 'profile' | 'warm-up' | 'seq' | 'confidence' | 'task-end' | 'tasks' | 'items';

/**
 * The participant's list, event by event, with what the session had come to before each: by the same
 * fold that the windows use. What is missing is named and passed over, so that one thing that was
 * left out does not make all that follows look wrong.
 */
export function walkSession(session: SessionFile, ready: ReadyStudy | undefined): readonly Step[] {
	const run = runOf(session, ready);
	let state = foldSession(run, []);
	return session.participant.map((event) => {
		const missing: Missing[] = [];
		for (let next = missingBefore(state, event); next; next = missingBefore(state, event)) {
			missing.push(next);
			state = passOver(run, state, { next, event });
		}
		const step = { event, state, missing };
		state = foldEvent(run, state, event);
		return step;
	});
}

/** What a session was run with; where its study is not known, what its events tell of it. */
export function runOf(session: SessionFile, ready: ReadyStudy | undefined): SessionRun {
	const { header, participant } = session;
	if (ready) return { header, study: ready.study, routes: ready.routes };
	const has = (type: EventType) => participant.some((event) => event.type === type);
	const study = {
		profile: has('profile.set') ? [{ id: 'any', asks: '', options: [] }] : [],
		questionnaires: [
			...(has('seq') ? ['seq'] : []),
			...(has('confidence') ? ['confidence'] : []),
			...(has('sus.item') ? ['sus'] : []),
			...(has('umux.item') ? ['umux-lite'] : [])
		]
	} as unknown as Study;
	return { header, study, routes: {} };
}

const ratings: readonly EventType[] = ['seq', 'confidence'];
const items: readonly EventType[] = ['sus.item', 'umux.item'];
const forward: readonly EventType[] = [
	'task.shown',
	'task.start',
	'not.reached',
	...ratings,
	...items
];

const isEnd = (event: StudyEvent) =>
	event.type === 'session.end' && event.data.reason === 'complete';
const isLast = (event: StudyEvent) => isEnd(event) || items.includes(event.type);
const leftOpen: Finds = ({ isOver }) => (isOver ? 'task-end' : undefined);

type Finds = (state: SessionState, event: StudyEvent) => Missing | undefined;

/** What has to come first at a stage, before an event that leads on. */
const missingAt: { readonly [Name in Stage]?: Finds } = {
	task: leftOpen,
	'warm-up': leftOpen,
	profile: () => 'profile',
	'warm-up-card': (_, event) => (isOfWarmUp(event) ? undefined : 'warm-up'),
	'after-task': missingRating,
	'task-card': (_, event) => (isLast(event) ? 'tasks' : undefined),
	questionnaire: ({ asks }, event) =>
		isEnd(event) || (event.type === 'umux.item' && asks === 'sus') ? 'items' : undefined
};

function missingBefore(state: SessionState, event: StudyEvent): Missing | undefined {
	if (!isEnd(event) && !forward.includes(event.type)) return undefined;
	return missingAt[state.stage]?.(state, event);
}

function isOfWarmUp(event: StudyEvent): boolean {
	if (event.type === 'task.start') return event.data.warm;
	return event.type === 'task.shown' && event.data.taskId === 'warm-up';
}

function missingRating({ asks }: SessionState, { type }: StudyEvent): Missing | undefined {
	if (asks === 'seq' && type !== 'seq') return 'seq';
	return asks === 'confidence' && !ratings.includes(type) ? 'confidence' : undefined;
}

/** The state as if what is missing had been there. */
function passOver(
	run: SessionRun,
	state: SessionState,
	{ next, event }: { readonly next: Missing; readonly event: StudyEvent }
): SessionState {
	const also = <Type extends EventType>(to: SessionState, type: Type, data: EventData[Type]) =>
		foldEvent(run, to, { ...event, type, data } as unknown as StudyEvent);
	switch (next) {
		case 'profile':
			return also(state, 'profile.set', { values: {} });
		case 'warm-up': {
			const begun = { taskId: 'warm-up', startNode: '', warm: true };
			return also(also(state, 'task.start', begun), 'task.end', { auto: false });
		}
		case 'task-end':
			return also(state, 'task.end', { auto: false });
		case 'tasks':
			return also(state, 'not.reached', { taskIds: [] });
		case 'items':
			return state.asks === 'sus'
				? also(state, 'sus.item', { item: 10, value: null })
				: also(state, 'umux.item', { item: 2, value: null });
		default:
			return also(state, next, { value: null });
	}
}
