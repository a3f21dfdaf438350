import type { Stage } from '../catalog/index.ts';

/** What a learner says of a step. Absent: nothing yet. */
export type Mark = 'done' | 'doing' | 'known' | 'not-for-me';

/** A mark, and when it was set. */
export interface SetMark {
	readonly is: Mark;
	/** UTC, to the minute: `2026-11-23T19:04Z`. */
	readonly at: string;
}

/** Who writes into a plan: whoever learns by it, or whoever helps them start. */
export type Author = 'learner' | 'helper';

/** A short note on one step; plain text. */
export interface StepNote {
	readonly id: string;
	/** Id of the need. */
	readonly need: string;
	readonly text: string;
	readonly by: Author;
}

/**
 * How a step stood when its reader last agreed to it. Wording and resources are kept as short
 * fingerprints, so that a link stays short; see `fingerprint`.
 */
export interface SeenStep {
	readonly need: string;
	readonly stage: Stage;
	readonly wording: string;
	readonly resources: readonly string[];
}

/**
 * What is kept of one pathway: the answers it is computed from, and everything people wrote into
 * it. Plain JSON, the same on the device, in a file and in a link. Needs are named by their
 * permanent ids, so that it outlives edits of the catalog.
 */
export interface KeptPlan {
	readonly id: string;
	/** What its owner calls it; empty: it is called by its answers. */
	readonly name: string;
	/** The answers, as the words of an address, in canonical order. */
	readonly words: readonly string[];
	/** Who keeps it on this device: a learner their own, or a helper somebody else's. */
	readonly keeper: Author;
	/** A helper prepared it, and sent it. */
	readonly prepared: boolean;
	/** The day it was made: `2026-11-23`. */
	readonly made: string;
	/** The first day of the first week, where one is set. */
	readonly start?: string;
	/** A helper's words to the learner; may be empty. */
	readonly greeting: string;
	/** By id of the need. */
	readonly marks: Readonly<Record<string, SetMark>>;
	readonly notes: readonly StepNote[];
	/** Needs that the helper left out. */
	readonly leftOut: readonly string[];
	/** Those of them that the learner took back in. */
	readonly restored: readonly string[];
	/** The steps as they were when their reader last agreed to them, those left out too. */
	readonly seen: readonly SeenStep[];
}

/** Why a text is no plan that can be opened. */
export type PlanTrouble =
	/** Not ours at all. */
	| 'foreign'
	/** Ours, but part of it is missing or was changed on the way. */
	| 'damaged'
	/** Longer than any plan can be. */
	| 'too-large'
	/** Made by a later version of Pathfinder. */
	| 'newer';

/** When a plan is written out, and where the site is. */
export interface PlanContext {
	/** Today: `2026-11-23`. */
	readonly day: string;
	/** Absolute address of the site's home page. */
	readonly site: string;
}
