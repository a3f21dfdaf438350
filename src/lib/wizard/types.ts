import type { Profile, Tag } from '../catalog/index.ts';

/** A word of the address: the permanent id of one option, unique over all questions. */
export type OptionId = string & { readonly __kind: 'option' };
export type QuestionId = string & { readonly __kind: 'question' };

/** Over chosen options: all of `allOf`, and at least one of `anyOf` where it is given. */
export interface OptionRule {
	readonly allOf: readonly OptionId[];
	readonly anyOf: readonly OptionId[];
}

export interface Option {
	readonly id: OptionId;
	readonly label: string;
	/** The answer in a few words, for the line of answers. */
	readonly says: string;
	readonly description?: string;
	/** What choosing it makes true of the person. */
	readonly sets: readonly Tag[];
	/** "I am not sure". */
	readonly unsure: boolean;
	/** "None of these": an answer, but no substance. */
	readonly none: boolean;
	/** Choosing it is choosing these instead, of this question or another. */
	readonly standsFor: readonly OptionId[];
	/** Choosing it is choosing every other option that this question offers. */
	readonly standsForAll: boolean;
	readonly offeredWhen?: OptionRule;
	/** The plan is for somebody else. */
	readonly helping: boolean;
	/** Tags whose plan stands beside the newcomer's. */
	readonly beside: readonly Tag[];
}

export interface Question {
	readonly id: QuestionId;
	readonly short: string;
	readonly shortHelping?: string;
	readonly asks: string;
	readonly asksHelping?: string;
	readonly why: string;
	/** Several options may be chosen at once. */
	readonly several: boolean;
	/** For a helper it is not asked: everything it offers is taken as chosen. */
	readonly assumedWhenHelping: boolean;
	readonly askedWhen?: OptionRule;
	readonly options: readonly Option[];
	/** Ways out of the questions, to another page. */
	readonly elsewhere: readonly Elsewhere[];
}

/** A way out of the questions. */
interface Elsewhere {
	readonly label: string;
	readonly description: string;
	readonly to: 'search';
}

/** The questions in the order in which they may be asked. */
export interface Flow {
	readonly questions: readonly Question[];
	/** Old words of addresses, and what they are called now. */
	readonly renamed: Readonly<Record<string, OptionId>>;
}

/** Chosen options by question; a question without an entry is unanswered. */
export type Answers = Readonly<Record<QuestionId, readonly OptionId[]>>;

/** Where a set of words leads: what was understood, and what to ask next. */
export interface WizardState {
	/** The answers in force, in canonical order. */
	readonly answers: readonly OptionId[];
	/** Given in advance for a question that may still come. */
	readonly kept: readonly OptionId[];
	/** Understood, but of no use beside the other answers. */
	readonly dropped: readonly OptionId[];
	/** Words that no question knows. */
	readonly unknown: readonly string[];
	/** The question to ask now; none when the answers are complete. */
	readonly question?: Question;
	/** What that question offers. */
	readonly offered: readonly Option[];
	readonly profile: Profile;
	/** Tags of the helper's own part. */
	readonly beside: readonly Tag[];
}

/** One complete set of single choices, as a person would make them. */
export interface Route {
	/** What was chosen, question by question, unsure answers included. */
	readonly chosen: readonly OptionId[];
	/** The same as canonical answers: what the address says. */
	readonly answers: readonly OptionId[];
	readonly asked: readonly QuestionId[];
	readonly profile: Profile;
	/** Site path of the pathway, with slashes at both ends. */
	readonly path: string;
}

/** A state of the wizard, with every way on from it. */
export interface Junction {
	/** The answers in force, in canonical order. */
	readonly answers: readonly OptionId[];
	/** The question to ask here; none where a pathway is reached. */
	readonly question?: Question;
	readonly offered: readonly Option[];
	readonly profile: Profile;
	/** Site path of its page, with a leading slash. */
	readonly path: string;
	/** In the order of the options; none where a pathway is reached. */
	readonly ways: readonly Way[];
}

/** One way to answer a question, and where it leads. */
export interface Way {
	readonly options: readonly OptionId[];
	readonly to: Junction;
}

/** One complete set of answers drawn by chance. */
export interface Probe {
	readonly chosen: readonly OptionId[];
	readonly answers: readonly OptionId[];
	readonly profile: Profile;
	/** How many complete sets this one stands for. */
	readonly weight: number;
}
