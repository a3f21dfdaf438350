import type { NodeKey } from '../site/types.ts';

/**
 * What may be written down, and nothing else: an allow-list. `t` is milliseconds since the session
 * began, on a clock that never falls; `seq` counts from 1 without holes in each list.
 */
export type StudyEvent = {
	[Type in EventType]: {
		readonly seq: number;
		readonly t: number;
		/** Page load in which it happened, counted from 1. */
		readonly seg: number;
		readonly actor: Actor;
		readonly type: Type;
		readonly attemptId?: string;
		readonly data: EventData[Type];
	};
}[EventType];

export type EventOf<Type extends EventType> = Extract<StudyEvent, { readonly type: Type }>;
type Actor = 'participant' | 'facilitator' | 'system';
export type EventType = keyof EventData;

export interface EventData {
	'session.start': Record<string, never>;
	'session.end': { readonly reason: 'complete' | 'withdrawn' | 'timeout' | 'crash-recovered' };
	'consent.given': {
		readonly version: number;
		readonly how: 'read-aloud' | 'on-screen' | 'paper';
		readonly scopes: Scopes;
	};
	'consent.withdrawn': Record<string, never>;
	/** By field id; the id of a closed answer. */
	'profile.set': { readonly values: Readonly<Record<string, string>> };
	'task.shown': { readonly taskId: string; readonly position: number };
	'task.start': { readonly taskId: string; readonly startNode: NodeKey; readonly warm: boolean };
	'node.visit': {
		readonly nodeKey: NodeKey;
		readonly label: string;
		readonly cause: VisitCause;
		/** Answers in force at this screen. */
		readonly answers: readonly string[];
	};
	'answer.choose': {
		readonly questionId: string;
		readonly optionIds: readonly string[];
		/** As they stood on the buttons. */
		readonly labels: readonly string[];
		/** Place of the first of them, from 1. */
		readonly position: number;
		readonly nOptions: number;
		/** The first time in this attempt that the question is answered. */
		readonly first: boolean;
		/** Nothing where it cannot be told. */
		readonly onCorrectRoute: boolean | null;
	};
	'answer.change': {
		readonly questionId: string;
		readonly from: readonly string[];
		readonly to: readonly string[];
	};
	'search.submit': {
		readonly qId: string;
		/** Redacted; absent where the participant did not allow it. */
		readonly text?: string;
		readonly length: 'none' | '1-5' | '6-15' | '16-40' | 'longer';
		readonly nResults: number;
		/** Of at most ten results, as `needs/<id>`. */
		readonly topIds: readonly string[];
		/** The results were called weak: nearest words only. */
		readonly weak: boolean;
	};
	'search.clear': { readonly qId: string };
	'result.open': { readonly qId?: string; readonly id: string; readonly rank: number };
	'resource.open': {
		readonly resourceId: string;
		readonly external: boolean;
		readonly newTab: boolean;
	};
	'page.hidden': { readonly cause: 'external' | 'unknown' };
	'page.visible': Record<string, never>;
	nominate: {
		/** All ids of the thing that was named. */
		readonly answerIds: readonly string[];
		readonly nodeKey: NodeKey;
	};
	giveup: { readonly by: EndedBy };
	skip: { readonly by: EndedBy };
	pause: { readonly by: 'facilitator' | 'system'; readonly reason: string };
	resume: { readonly by: 'facilitator' | 'system' };
	/** 1 restate, 2 hint, 3 show. */
	assist: { readonly level: 1 | 2 | 3; readonly noteId?: string };
	note: Note;
	'note.edit': {
		readonly noteId: string;
		readonly text?: string;
		readonly severity?: Severity;
		readonly kind?: NoteKind;
		/** Stamped: it holds what could identify somebody. */
		readonly personal?: boolean;
	};
	'note.delete': { readonly noteId: string };
	verdict: { readonly outcome: Verdict; readonly reason?: string };
	'task.end': { readonly auto: boolean };
	/** The attempt does not count: a wrong task was started, say. */
	'task.cancel': { readonly reason: string };
	'not.reached': { readonly taskIds: readonly string[] };
	/** 1 to 7, or left out. */
	seq: { readonly value: number | null };
	/** Why a task was that easy, in the participant's words, redacted; written before the number. */
	'seq.why': { readonly text: string };
	confidence: { readonly value: number | null };
	'sus.item': { readonly item: number; readonly value: number | null };
	'umux.item': { readonly item: number; readonly value: number | null };
	'boundary.fix': {
		readonly attemptId: string;
		readonly field: 'start' | 'end';
		readonly from: number;
		readonly to: number;
		readonly reason: string;
	};
	'code.change': { readonly from: string; readonly to: string; readonly reason: string };
	/** The facilitator's tap at the moment a task starts, where the two sit apart. */
	sync: { readonly taskId: string };
	/** Takes back the facilitator's event with this number in the same list. */
	undo: { readonly seq: number };
	'segment.start': { readonly reload: boolean };
	recovered: { readonly gapMs: number };
	'clock.gap': { readonly ms: number };
	'save.fail': Record<string, never>;
	offline: Record<string, never>;
	online: Record<string, never>;
	'tab.conflict': Record<string, never>;
	'protocol.violation': { readonly what: string };
}

export type VisitCause =
	| 'answer'
	| 'back'
	| 'browserBack'
	| 'browserForward'
	| 'jump'
	| 'restart'
	| 'search'
	| 'open'
	| 'reload'
	| 'reset';
export type EndedBy = 'participant' | 'facilitator' | 'timeout';
export type Severity = 1 | 2 | 3 | 4;
export type NoteKind = 'problem' | 'quote' | 'positive' | 'idea' | 'tech';
export type Verdict = 'success' | 'failure' | 'near' | 'gave-up' | 'skipped' | 'invalid';

export interface Note {
	readonly noteId: string;
	readonly kind: NoteKind;
	readonly text: string;
	readonly severity?: Severity;
	readonly nodeKey: NodeKey;
	/** When the key was pressed, in `t`. */
	readonly tRef: number;
	/** Written after the session, from paper. */
	readonly late?: boolean;
}

/** What of a session may be kept, as the participant said. */
export interface Scopes {
	readonly path: true;
	/** Words that were searched, redacted; else only their length. */
	readonly search: boolean;
	readonly notes: boolean;
	readonly quotes: boolean;
}
