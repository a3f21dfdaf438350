import type { VisitCause } from '../session/events.ts';
import type { NodeKey } from '../site/types.ts';

/** One participant at one task: the unit of every measure, and one row of the table. */
export interface Attempt {
	readonly sessionId: string;
	readonly participant: string;
	readonly attemptId: string;
	readonly taskId: string;
	/** Place in this participant's order, from 1. */
	readonly position: number;
	readonly status: AttemptStatus;
	/** Absent where the attempt does not count. */
	readonly outcome?: Outcome;
	/** The outcome the recording alone would give, where somebody decided otherwise; and why. */
	readonly overridden?: { readonly from: Outcome; readonly reason: string };
	/** Partly right: named something of `near`. Counts as failure. */
	readonly near: boolean;
	readonly assisted: boolean;
	/** 0 where there was no help. */
	readonly assistMax: 0 | 1 | 2 | 3;
	/** "wizard", "search", "wizard→search" and so on; "none" where nothing was touched. */
	readonly strategy: string;
	readonly firstAnswers: readonly FirstAnswer[];
	/** The first thing done: a question answered right or wrong, or a search; nothing where neither. */
	readonly firstChoice?: 'right' | 'wrong' | 'search';
	/** Screens visited, revisits counted. */
	readonly total: number;
	/** Different screens. */
	readonly distinct: number;
	/** Fewest needed by the way used at the end. */
	readonly minimum?: number;
	/** Successes only; absent where it is undefined. */
	readonly lostness?: number;
	readonly backtracks: number;
	/** Resources that were opened and looked at. */
	readonly inspections: number;
	readonly queries: readonly Query[];
	/** All in milliseconds. `time` is gross without pauses and unexplained absence. */
	readonly grossMs: number;
	readonly pauseMs: number;
	readonly awayMs: number;
	readonly externalMs: number;
	readonly timeMs: number;
	readonly seq?: number;
	/** Why it was that easy, in the participant's words; among the notes as a quote as well. */
	readonly why?: string;
	readonly confidence?: number;
	readonly answerIds: readonly string[];
	readonly lastNode?: NodeKey;
	readonly path: readonly PathStep[];
	readonly notes: readonly AttemptNote[];
	/** Codes of what makes it doubtful, such as "recovered" or "forgotten-start". */
	readonly flags: readonly string[];
}

type AttemptStatus = 'done' | 'invalid' | 'not_reached' | 'open';
export type Outcome =
	| 'direct-success'
	| 'indirect-success'
	| 'direct-failure'
	| 'indirect-failure'
	| 'direct-skip'
	| 'indirect-skip'
	/** Begun and never ended: not successful, and neither named nor given up. */
	| 'closed-tab';

export interface FirstAnswer {
	readonly questionId: string;
	readonly optionIds: readonly string[];
	readonly labels: readonly string[];
	/** Nothing where it cannot be told. */
	readonly right: boolean | null;
}

export interface Query {
	readonly qId: string;
	/** Absent where the participant did not allow it. */
	readonly text?: string;
	readonly nResults: number;
	readonly weak: boolean;
	/** From 1; absent where nothing was opened. */
	readonly openedRank?: number;
	readonly afterAnswers: boolean;
}

export interface PathStep {
	readonly nodeKey: NodeKey;
	readonly label: string;
	readonly cause: VisitCause;
	/** Milliseconds since the attempt began. */
	readonly at: number;
	readonly isBacktrack: boolean;
	/** Whether the answer that led here was right, as it was recorded; absent where none did or it cannot be told. */
	readonly right?: boolean;
}

export interface AttemptNote {
	readonly noteId: string;
	readonly kind: 'problem' | 'quote' | 'positive' | 'idea' | 'tech';
	readonly text: string;
	readonly severity?: 1 | 2 | 3 | 4;
	readonly nodeKey: NodeKey;
	readonly at: number;
	readonly late: boolean;
}
