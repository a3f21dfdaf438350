import type { NeedId, ResourceId, Stage } from '../../catalog/index.ts';
import type { OptionId, QuestionId } from '../../wizard/index.ts';
import type { Cover } from './judge-cover.ts';

/**
 * What people receive, worked out from the catalog and the questions: nobody was counted.
 *
 * The weight: every kind of person counts once, however many people may be of that kind; also one
 * that helps or is not sure and has the plan of another (an alias). Plain data; as JSON its fields
 * are only ever added to.
 */
export interface Outcomes {
	/** Kinds of people, one for each complete set of single choices; what every "of" without another word refers to. */
	readonly people: number;
	/** Those among them who help or are not sure, and end in the plan of another. */
	readonly aliases: number;
	/** Of all but the aliases. */
	readonly plans: Plans;
	/** Steps of the numbered plan, without as-needed ones. */
	readonly steps: Spread;
	/** Steps by stage; `as-needed` stands outside the numbered plan. */
	readonly stages: readonly { readonly stage: Stage; readonly steps: Spread }[];
	/** Questions asked until the plan is there. */
	readonly questions: Spread;
	/** Resources shown in the numbered plan. */
	readonly resources: Spread;
	/** Steps of the numbered plan for which the catalog has no resource, or not all that is needed. */
	readonly gapsMet: Spread;
	readonly length: KnownLength;
	readonly cover: readonly CoverCount[];
	/** Needs that the catalog says are not, or not wholly, covered; what most people meet first. */
	readonly gaps: readonly GapMet[];
	/** Every need that learners see; what most people receive first. */
	readonly needs: readonly NeedReceived[];
	/** People with two options at some question; each complete set counts once. */
	readonly pairs: Combinations;
	/** People with any number of options, drawn by chance: at each question every way to answer is as likely. */
	readonly sample: Combinations;
	/** How many complete sets of any number of options there are, estimated from the sample. */
	readonly estimate: number;
	/** Where the draw of the sample began: the same sets on every run and every machine. */
	readonly seed: number;
	/** None where no person is. */
	readonly examples?: { readonly shortest: Example; readonly longest: Example };
}

/** How a number is spread over people. */
export interface Spread {
	/** How many people, or sets, were measured. */
	readonly of: number;
	readonly least: number;
	/** Quartiles as spreadsheets give them (QUARTILE.INC: between two people, in proportion). */
	readonly lowerQuartile: number;
	readonly median: number;
	readonly upperQuartile: number;
	readonly most: number;
	/** Each value that occurs, ascending, and how many have it; the people add up to `of`. */
	readonly counts: readonly { readonly value: number; readonly people: number }[];
}

/** How many different plans there are, and how far apart they lie. */
export interface Plans {
	/** Plans with other needs, stages or order. */
	readonly different: number;
	/** Kinds of people whose plan no other kind has. */
	readonly unshared: number;
	/** For each kind of person, the needs by which their plan differs from the nearest other one. */
	readonly nearest: Spread;
	/** Pairs of kinds of people who differ in one answer only, by the question it answers. */
	readonly swaps: readonly Swap[];
}

export interface Swap {
	readonly question: QuestionId;
	readonly asks: string;
	/** Needs that one of the pair receives and the other does not; `of` counts pairs. */
	readonly needs: Spread;
}

/** What is known of how long resources take: never the length of a plan. */
export interface KnownLength {
	/** Approved resources of the catalog. */
	readonly resources: number;
	/** Those that state a length, longest first. */
	readonly stated: readonly StatedLength[];
	/** Minutes known of a numbered plan. */
	readonly minutes: Spread;
	/** Resources of a numbered plan that state a length. */
	readonly stating: Spread;
	/** Resources of a numbered plan that state none. */
	readonly silent: Spread;
	/** People with the same minutes known, of equally many resources; most minutes first. */
	readonly cases: readonly LengthCase[];
}

export interface StatedLength {
	readonly resource: ResourceId;
	readonly title: string;
	/** Site path without a leading slash. */
	readonly path: string;
	readonly minutes: number;
	/** Kinds of people whose numbered plan shows it. */
	readonly people: number;
}

export interface LengthCase {
	readonly minutes: number;
	readonly stating: number;
	/** Resources of these people's numbered plans, the fewest and the most. */
	readonly fewest: number;
	readonly most: number;
	readonly people: number;
}

export interface CoverCount {
	readonly cover: Cover;
	/** Needs that somebody receives. */
	readonly needs: number;
	/** Numbered steps of all kinds of people together. */
	readonly steps: number;
	/** Kinds of people with at least one such numbered step. */
	readonly people: number;
}

export interface NeedReceived {
	readonly need: NeedId;
	readonly title: string;
	/** Site path without a leading slash. */
	readonly path: string;
	readonly cover: Cover;
	/** As a step of the plan, as-needed ones included. */
	readonly people: number;
	/** By stage, only where somebody is; the people add up. */
	readonly stages: readonly { readonly stage: Stage; readonly people: number }[];
}

export interface GapMet extends NeedReceived {
	readonly note: string;
}

export interface Combinations {
	readonly sets: number;
	/** Steps without as-needed ones. */
	readonly steps: Spread;
	/** Of those, the ones of the first week. */
	readonly firstWeek: Spread;
	/** Resources shown in them, each once. */
	readonly resources: Spread;
	/** Of those steps, the ones with a gap. */
	readonly gapsMet: Spread;
}

/** One kind of person, in words. */
export interface Example {
	readonly answers: readonly OptionId[];
	/** The answers as the wizard says them. */
	readonly says: readonly string[];
	/** Site path of the pathway, without a leading slash. */
	readonly path: string;
	readonly steps: number;
	readonly asNeeded: number;
	readonly resources: number;
	/** Known minutes, of `stating` of the resources. */
	readonly minutes: number;
	readonly stating: number;
}
