import type { NodeKey } from '../site/types.ts';

/** A session told again, step by step. */
export interface Replay {
	readonly steps: readonly ReplayStep[];
	/** False where the site has other data or questions now, or none is given: then this is a list of what was written down. */
	readonly isExact: boolean;
}

export interface ReplayStep {
	/** Milliseconds of session time. */
	readonly at: number;
	readonly kind: ReplayKind;
	/** The screen as it was called then. */
	readonly label: string;
	readonly nodeKey: NodeKey;
	readonly attemptId?: string;
	/** Site address of the screen, without leading slash; only in an exact replay. */
	readonly address?: string;
	/** What happened, as a sentence. */
	readonly says: string;
	/** Whether the site can stand at this screen; true where that cannot be told. */
	readonly isLegal: boolean;
	/** How the recording departs here from what the site does with what was done before; absent where it does not. */
	readonly departs?: string;
}

export type ReplayKind =
	| 'start'
	| 'visit'
	| 'backtrack'
	| 'answer'
	| 'search'
	| 'open'
	| 'away'
	| 'pause'
	| 'assist'
	| 'note'
	| 'verdict'
	| 'end';
