import type { Gap, NeedId, PathwayId, ResourceId, Stage, Tag } from '../catalog/index.ts';

/** Why a step is in the plan, or stands where it stands. `text` is a sentence without its period. */
export type Reason =
	/** A tag of the person that the pathway is for. */
	| {
			readonly kind: 'answer';
			readonly tag: Tag;
			readonly pathway: PathwayId;
			readonly text: string;
	  }
	/** A tag of the person that the step's own rule asks for. */
	| {
			readonly kind: 'step-rule';
			readonly tag: Tag;
			readonly pathway: PathwayId;
			readonly text: string;
	  }
	/** The pathway is for everybody. */
	| { readonly kind: 'everyone'; readonly pathway: PathwayId; readonly text: string }
	/** At most two of the needs in the plan that build on it. */
	| { readonly kind: 'comes-first'; readonly needs: readonly NeedId[]; readonly text: string }
	/** At most two of the needs in the plan that it builds on. */
	| { readonly kind: 'builds-on'; readonly needs: readonly NeedId[]; readonly text: string };

/** A resource that an earlier step of the same plan shows already. */
export interface ShownBefore {
	readonly resource: ResourceId;
	readonly step: NeedId;
}

export interface PlanStep {
	readonly need: NeedId;
	readonly stage: Stage;
	/** Optional in every pathway that brought it. */
	readonly optional: boolean;
	/** The pathways that brought it, in the order of the plan's pathways. */
	readonly pathways: readonly PathwayId[];
	readonly reasons: readonly Reason[];
	/** Prerequisites in the plan. */
	readonly buildsOn: readonly NeedId[];
	/** Prerequisites that are not in the plan: worth a link, never required. */
	readonly alsoBuildsOn: readonly NeedId[];
	/** Needs of the plan that do as well, in every pathway that brought this one. */
	readonly or: readonly NeedId[];
	/** Curators' sentences for this step, in the order of the pathways. */
	readonly notes: readonly string[];
	/** Shown for the first time in this plan. */
	readonly resources: readonly ResourceId[];
	readonly shownBefore: readonly ShownBefore[];
	/** `none` when learners can be shown no resource at all, whatever the catalog says. */
	readonly gap?: Gap;
}

/** What a curator should know about how a plan came to its order. */
export type PlanFinding =
	/** `pathway` has `first` before `then`; something stronger wants the opposite, and was followed. */
	| {
			readonly kind: 'order-conflict';
			readonly pathway: PathwayId;
			readonly first: NeedId;
			readonly then: NeedId;
			readonly followed: Authority;
			/** Where no single wish wants the opposite: those that want it together, from `then` to `first`. */
			readonly via?: readonly OrderLink[];
	  }
	/** A need stands in an earlier stage than any pathway puts it, because `because` builds on it. */
	| {
			readonly kind: 'raised';
			readonly need: NeedId;
			readonly from: Stage;
			readonly to: Stage;
			readonly because: NeedId;
			/** The pathways that have it under `from`. */
			readonly pathways: readonly PathwayId[];
	  }
	/** `pathway` has `need` after `passed`, but it stands in an earlier stage than those. */
	| {
			readonly kind: 'stage-order';
			readonly pathway: PathwayId;
			readonly need: NeedId;
			readonly passed: readonly NeedId[];
			readonly because: StageCause;
	  };

/** Who decided an order: the prerequisites, or a pathway of higher rank. */
export type Authority =
	{ readonly kind: 'prerequisite' } | { readonly kind: 'pathway'; readonly pathway: PathwayId };

/** One need before another, and who wants it so. */
export interface OrderLink {
	readonly first: NeedId;
	readonly then: NeedId;
	readonly by: Authority;
}

/** Who decided a stage: a pathway, or a need that builds on this one. */
export type StageCause =
	| { readonly kind: 'pathway'; readonly pathway: PathwayId }
	| { readonly kind: 'prerequisite-of'; readonly need: NeedId };

/** The pathways for one profile merged into one list, in the order to learn. */
export interface Plan {
	/** Every pathway that fits, by rank: introduction, core, role. */
	readonly pathways: readonly PathwayId[];
	/** Stage by stage, without the as-needed ones. */
	readonly steps: readonly PlanStep[];
	/** Looked up when they come up: outside the sequence and the counts. */
	readonly asNeeded: readonly PlanStep[];
	readonly findings: readonly PlanFinding[];
}
