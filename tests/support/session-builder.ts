import {
	decide,
	foldEvent,
	foldSession,
	mapTask,
	toSessionFile,
	type Command,
	type Screen,
	type SessionFile,
	type SessionHeader,
	type SessionRun,
	type SessionState,
	type Study,
	type StudyEvent
} from '../../src/lib/study/index.ts';
import { aHeader } from './event-list-builder.ts';
import { aStudyDefinition, aStudySite } from './study-site.ts';

const site = aStudySite();
const hash = (digit: string) => digit.repeat(64);

/** The screen of the small site at an address. */
export const screenOf = (address: string): Screen => site.screenAt(address);

/** All that a session of the study with two tasks is run with; its header could stand in a file. */
export function aRun(given: Partial<Study> = {}, header: Partial<SessionHeader> = {}): SessionRun {
	const study = aStudyDefinition(given);
	return {
		study,
		routes: Object.fromEntries(study.tasks.map((task) => [task.id, mapTask(site, task)])),
		header: aHeader({
			studyId: study.id,
			studyHash: hash('a'),
			dataHash: hash('b'),
			wizardHash: hash('c'),
			orderUsed: study.tasks.map(({ id }) => id),
			...header
		})
	};
}

/** A list of events that grows by commands, as a window writes it: each a second after the last. */
export class ListWriter {
	readonly events: StudyEvent[] = [];
	readonly refusals: string[] = [];
	readonly run: SessionRun;
	state: SessionState;

	constructor(run: SessionRun = aRun(), before: readonly StudyEvent[] = []) {
		this.run = run;
		this.events.push(...before);
		this.state = foldSession(run, before);
	}

	/** Carries commands out; what is refused is kept apart, in words. */
	send(...commands: readonly Command[]): this {
		for (const command of commands) {
			const decision = decide(this.run, this.state, command);
			if ('refusal' in decision) this.refusals.push(decision.refusal);
			else for (const draft of decision.events) this.#write(draft);
		}
		return this;
	}

	#write(draft: Extract<ReturnType<typeof decide>, { events: unknown }>['events'][number]): void {
		const { lastSeq, lastT, segments } = this.state;
		const isLoaded = draft.type === 'segment.start' && draft.data.reload;
		const seg = Math.max(1, segments + (isLoaded ? 1 : 0));
		const event = { ...draft, seq: lastSeq + 1, t: lastT + 1000, seg } as StudyEvent;
		this.events.push(event);
		this.state = foldEvent(this.run, this.state, event);
	}
}

/** A step to an address, with what the screen before had on offer. */
export function visit(from: string, to: string): Command {
	return { do: 'visit', screen: screenOf(to), offered: site.optionsAt(screenOf(from).key) };
}

export const scopes = { path: true, search: true, notes: true, quotes: true } as const;
const startTask: Command = { do: 'start-task', screen: screenOf('') };
const nominate: Command = { do: 'nominate', answerIds: ['pathways/reserves'] };

/** Agreed, answered about oneself: the card of the task to try out lies open. */
export const opening: readonly Command[] = [
	{ do: 'begin', how: 'new' },
	{ do: 'consent', how: 'on-screen', scopes },
	{ do: 'profile', values: { tenure: 'short' } }
];

/** The task to try out, done. */
export const warmUp: readonly Command[] = [{ do: 'show-task' }, startTask, nominate];

/** The first task by the questions, found; then how easy it was. */
export const byQuestions: readonly Command[] = [
	{ do: 'show-task' },
	startTask,
	visit('', 'wizard/new-role/'),
	visit('wizard/new-role/', 'wizard/new-role/rsf/'),
	visit('wizard/new-role/rsf/', 'pathway/new-role/rsf/reserves/'),
	nominate,
	{ do: 'rate', scale: 'seq', value: 6 }
];

/** The second task by search, with a look at a resource, given up; then how easy it was. */
export const bySearch: readonly Command[] = [
	{ do: 'show-task' },
	startTask,
	visit('', 'search/?q=bags'),
	{ do: 'search', qId: 'q1', query: 'bags', nResults: 1, topIds: ['needs/bags'], weak: false },
	{ do: 'open-result', qId: 'q1', id: 'needs/bags', rank: 1 },
	visit('search/?q=bags', 'needs/bags/'),
	{ do: 'open-resource', resourceId: 'labels', external: true, newTab: true },
	{ do: 'hide', cause: 'external' },
	{ do: 'show' },
	{ do: 'give-up', by: 'participant' },
	{ do: 'rate', scale: 'seq', value: 2 }
];

/** The ten statements, and the end. */
export const ending: readonly Command[] = [
	...[4, 2, 4, 1, 5, 2, 4, 2, null, 1].map((value, at): Command => ({
		do: 'item',
		of: 'sus',
		item: at + 1,
		value
	})),
	{ do: 'close' }
];

/** A whole session of two tasks, in its order. */
export const wholeSession: readonly Command[] = [
	...opening,
	...warmUp,
	...byQuestions,
	...bySearch,
	...ending
];

/** A session as a file: the whole one unless other commands are given. */
export function aSessionFile(
	commands: readonly Command[] = wholeSession,
	given: Partial<Omit<SessionFile, 'format' | 'checksum'>> = {}
): SessionFile {
	const header = given.header ?? aRun().header;
	const writer = new ListWriter({ ...aRun(), header }).send(...commands);
	if (writer.refusals.length > 0) throw new Error(writer.refusals.join(' '));
	return toSessionFile({
		began: '2025-10-14T09:30Z',
		status: writer.state.endedAs ?? 'running',
		participant: writer.events,
		console: [],
		...given,
		header
	});
}
