import type { OptionId, QuestionId } from '../../wizard/index.ts';

/** How many complete sets of answers, and how many different plans they lead to. */
export interface Count {
	readonly people: number;
	readonly plans: number;
}

/** Every way through the questions by single choices, written once each. Plain data. */
export interface Outline {
	/** Questions and options in their order, with their words. */
	readonly texts: readonly QuestionText[];
	readonly count: Count;
	/** The first question; none where nothing is asked or no way is left. */
	readonly start?: OutlineQuestion;
}

export interface QuestionText {
	readonly id: QuestionId;
	readonly asks: string;
	/** In a word or two. */
	readonly short: string;
	readonly options: readonly {
		readonly id: OptionId;
		readonly label: string;
		/** A real answer in a few words, where they are others than the label. */
		readonly says?: string;
	}[];
}

/** A question as it stands after certain answers. */
export interface OutlineQuestion {
	readonly id: QuestionId;
	/** As it is worded there: a helper is asked about somebody else. */
	readonly asks: string;
	/** The number of the answer that it stands under; empty for the first. Unique in an outline. */
	readonly place: string;
	readonly count: Count;
	readonly answers: readonly OutlineAnswer[];
}

export interface OutlineAnswer {
	/** "1.2.3", the same in a filtered outline. */
	readonly number: string;
	readonly option: OptionId;
	/** Site path of the page that choosing it leads to, with a leading slash. */
	readonly path: string;
	/** Options of later questions that are taken for granted from here on, and not asked. */
	readonly granted: readonly OptionId[];
	readonly count: Count;
	readonly leads: Leads;
}

/** Where an answer leads. */
export type Leads =
	| { readonly to: 'question'; readonly question: OutlineQuestion }
	/** A question that stands in full at another place, with all that comes behind it. */
	| { readonly to: 'reference'; readonly id: QuestionId; readonly place: string }
	/** A question that was asked on this way before: there is no end. */
	| { readonly to: 'again'; readonly id: QuestionId; readonly place: string }
	| {
			readonly to: 'pathway';
			/** Equal for equal plans. */
			readonly plan: number;
			readonly steps: number;
			/** All options that hold at the end: chosen, stood for, or taken for granted. */
			readonly holds: readonly OptionId[];
	  };

/** What the last line of every way leads to. */
export const pathway = 'pathway';

/** Where a line of the map ends. */
export type Target = QuestionId | typeof pathway;

/** The questions as a drawing; all lengths in units of which 18 are one rem. */
export interface FlowMap {
	readonly width: number;
	readonly height: number;
	/** One for each question that somebody is asked, and one for the pathway at the end. */
	readonly boxes: readonly MapBox[];
	readonly lines: readonly MapLine[];
	readonly lanes: readonly MapLane[];
}

export interface MapBox {
	readonly id: Target;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly count: Count;
	/** Where lines come in, from the top of the box. */
	readonly entry: number;
	readonly texts: readonly MapText[];
	readonly rows: readonly MapRow[];
}

export interface MapText {
	readonly kind: 'title' | 'count' | 'label' | 'exit';
	readonly text: string;
	/** Of its base line, from the top of the box. */
	readonly y: number;
}

export interface MapRow {
	readonly option: OptionId;
	/** Of its upper edge, from the top of the box. */
	readonly y: number;
	readonly exits: readonly MapExit[];
}

/** Where a line leaves a row. */
interface MapExit {
	readonly to: Target;
	readonly count: Count;
	/** From the top of the box. */
	readonly y: number;
}

export interface MapLine {
	readonly option: OptionId;
	readonly to: Target;
	/** The path to draw. */
	readonly d: string;
}

/** Where lines run level through a column that they do not stop in, with the name of where they lead. */
export interface MapLane {
	readonly to: Target;
	readonly x: number;
	readonly y: number;
	readonly text: string;
}
