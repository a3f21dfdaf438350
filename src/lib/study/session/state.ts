import type { ReadyStudy, Study } from '../definition/types.ts';
import type { NodeKey } from '../site/types.ts';
import type { Scopes } from './events.ts';
import type { SessionHeader, SessionStatus } from './types.ts';

/** What a session is run with. */
export interface SessionRun {
	readonly header: SessionHeader;
	readonly study: Study;
	readonly routes: ReadyStudy['routes'];
}

export type Stage =
	| 'consent'
	| 'profile'
	| 'warm-up-card'
	| 'warm-up'
	| 'task-card'
	| 'task'
	| 'after-task'
	| 'questionnaire'
	| 'closing'
	| 'ended';

/** What a session has come to: all that its windows show, folded from its events. */
export interface SessionState {
	readonly stage: Stage;
	/** Place in the order used, from 0. */
	readonly position: number;
	/** The task whose card lies open, that runs, or that was ended last; absent for the one to try out. */
	readonly taskId?: string;
	/** The attempt that runs or was the last to run: what is said afterward is about it. */
	readonly attemptId?: string;
	/** When that attempt began, in `t`. */
	readonly startedAt?: number;
	readonly isPaused: boolean;
	readonly pauseReason?: string;
	readonly asks?: 'seq' | 'confidence' | 'sus' | 'umux-lite';
	/** Number of the next statement, from 1. */
	readonly item?: number;
	readonly scopes?: Scopes;
	readonly node?: NodeKey;
	/** Answers in force at that screen. */
	readonly answers: readonly string[];
	readonly lastSeq: number;
	readonly lastT: number;
	/** Page loads so far. */
	readonly segments: number;
	readonly endedAs?: SessionStatus;
	/** The participant looks at something else. */
	readonly isAway: boolean;
	/** The attempt was ended, and the line that closes it is not written yet: the tab was gone. */
	readonly isOver: boolean;
	/** An answer was pointed at in the attempt that ran last: only then is asked how sure somebody is of it. */
	readonly isNamed: boolean;
	/** Of the attempt that runs, in order, each once. */
	readonly visited: readonly NodeKey[];
	/** Ids of questions answered in the attempt that runs. */
	readonly answered: readonly string[];
	/** Attempts begun so far, the one to try out included. */
	readonly attempts: number;
	/** Tasks that were begun wrongly and canceled: each may be begun once more. */
	readonly canceled: readonly string[];
}
