import type { EventType, Validation } from '../../src/lib/study/index.ts';
import { eventOf, judge, placeOf, type Loose, type LooseEvent } from './changed-recording.ts';

/** Something done to a recording. */
export type Change = (file: Loose) => void;

/** Changes by what they are, each with the code of the remark that tells of it. */
export type Changes = Readonly<Record<string, readonly [code: string, change: Change]>>;

/** The second attempt, which is the first task of the whole session. */
export const a2 = { attemptId: 'a2' };

/** A note as a console writes it. */
export const note = {
	noteId: 'n1',
	kind: 'problem',
	text: 'Stops.',
	nodeKey: 'search',
	tRef: 9000
};

/** A search as it stands in a recording. */
export const search = { qId: 'q', length: '6-15', nResults: 1, topIds: [], weak: false } as const;

/** Puts an event before the first one of a type in an attempt. */
export const put =
	(
		before: EventType,
		attemptId: string,
		event: Partial<LooseEvent> & { type: EventType }
	): Change =>
	(file) =>
		void file.participant.splice(placeOf(file, before, attemptId), 0, {
			actor: 'participant',
			data: {},
			...event
		});

/** Lets a console write an event. */
export const write =
	(type: EventType, data: object, more: object = {}): Change =>
	(file) => {
		file.header.mode = 'moderated';
		file.console.push({ type, actor: 'facilitator', t: 15_000, data: { ...data }, ...more });
	};

/** Takes events out, from the first one of a type. */
export const drop =
	(type: EventType, attemptId?: string, count = 1): Change =>
	(file) =>
		void file.participant.splice(placeOf(file, type, attemptId), count);

/** Writes other data into the first event of a type. */
export const set =
	(type: EventType, attemptId: string | undefined, data: object): Change =>
	(file) =>
		void Object.assign(eventOf(file, type, attemptId).data, data);

/** Moves the first event of a type before the first one of another type. */
export const move =
	(type: EventType, before: EventType, attemptId: string): Change =>
	(file) => {
		const [moved] = file.participant.splice(placeOf(file, type, attemptId), 1);
		if (moved) file.participant.splice(placeOf(file, before, attemptId), 0, moved);
	};

/** How good a changed recording still is, and the codes of what is remarked of it. */
export function judged(change: Change): { level: Validation['level']; codes: string[] } {
	const { level, remarks } = judge(change);
	return { level, codes: remarks.map(({ code }) => code) };
}
