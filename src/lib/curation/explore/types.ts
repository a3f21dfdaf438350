import type { Profile } from '../../catalog/index.ts';
import type { Arrangement, Plan } from '../../planner/index.ts';
import type { Junction, OptionId, Route } from '../../wizard/index.ts';

/** One complete set of single choices, and the plan it leads to. */
export interface KindOfPerson {
	readonly route: Route;
	readonly plan: Plan;
	/** The needs with stage and whether optional, in order: equal for equal plans. */
	readonly planKey: string;
	/** Helping or unsure, and with the plan of another kind of person. */
	readonly alias: boolean;
}

/** One complete set of answers of any number at a question, and the order of the plan it leads to. */
export interface Combination {
	readonly chosen: readonly OptionId[];
	readonly profile: Profile;
	readonly arrangement: Arrangement;
	readonly planKey: string;
}

/** What all ways of answering lead to: every single choice, every pair, and a sample of the rest. */
export interface Exploration {
	/** Every complete set of single choices, in the order of the questions and their options. */
	readonly people: readonly KindOfPerson[];
	/** Every complete set with two options of some question and of none more than two. */
	readonly pairs: readonly Combination[];
	/** There are too many sets with two options to examine them: `pairs` is empty, and `upToTwo` is `singles`. */
	readonly withoutPairs: boolean;
	/** Complete sets of any number of options, drawn by chance from a fixed seed. */
	readonly sample: readonly Combination[];
	/** How many complete sets there are of any number of options, estimated from the sample. */
	readonly estimate: number;
	/** Where the draw of the sample began. */
	readonly seed: number;
	/** The first question, with every way on by single choices. */
	readonly singles: Junction;
	/** The first question, with every way on by one option or any two. */
	readonly upToTwo: Junction;
	/** The key of the plan at a junction where nothing is left to ask. */
	readonly planKeyAt: (end: Junction) => string;
}
