import type { Outcome } from '../../attempts/types.ts';

/** Shares 0 to 1, or units of a measure. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
}

/** So many of so many. */
export interface Rate {
	readonly x: number;
	readonly n: number;
	/** Within 0 and 1; absent where nobody tried. */
	readonly bounds?: Bounds;
	/** "5 of 8 [30–87 %]". */
	readonly says: string;
}

/** Squares of a strip: the outcomes, and success after help as one of its own. */
export type UnitKind = Outcome | 'assisted-success';

export interface Unit {
	readonly participant: string;
	readonly kind: UnitKind;
}

export interface TaskReport {
	readonly taskId: string;
	readonly title: string;
	readonly scenario: string;
	readonly kind: 'point-of-need' | 'sequential';
	readonly isPrimary: boolean;
	readonly unassisted: Rate;
	/** With those who were helped. */
	readonly success: Rate;
	/** "somewhere between a third and nearly all". */
	readonly inWords: string;
	readonly direct: Rate;
	readonly units: readonly Unit[];
	/** Named something wrong and were sure of it: 6 or 7 of 7. */
	readonly sureButWrong: number;
	readonly near: number;
	readonly notReached: number;
	/** Begun and never ended; counts as not successful. */
	readonly closedTab: number;
	/** Called off, or begun anew after the tab was closed: in no count, of people who do count. */
	readonly invalid: number;
	/** "with all 9: 5 of 9", where somebody was left out who tried it. */
	readonly sensitivity?: string;
	/** "No one failed; of all such people up to 31 % could." */
	readonly upperBound?: string;
	readonly firstChoice: {
		readonly right: Rate;
		readonly wrong: Rate;
		readonly search: Rate;
	};
	readonly times: TimeReport;
	readonly seq: SeqReport;
	readonly lostness: { readonly values: readonly number[]; readonly median?: number };
	/** Fewest screens by the ways that are allowed. */
	readonly minimum: Readonly<Record<string, number>>;
	readonly tree: readonly TreeNode[];
	readonly people: readonly PersonPath[];
}

export interface TimeReport {
	readonly dots: readonly {
		readonly participant: string;
		readonly ms: number;
		readonly kind: UnitKind;
	}[];
	/** Of unassisted successes: the geometric mean. */
	readonly summary: TimeSummary;
}

interface TimeSummary {
	readonly n: number;
	readonly value?: number;
	readonly bounds?: Bounds;
	readonly median?: number;
	readonly min?: number;
	readonly max?: number;
	readonly note?: string;
	/** Part of these times that was spent on opened resources: of how many people, shortest and longest. */
	readonly external?: Bounds & { readonly n: number };
}

export interface MeanReport {
	readonly n: number;
	readonly mean?: number;
	/** Within the scale. */
	readonly bounds?: Bounds;
}

export interface SeqReport {
	readonly dots: readonly {
		readonly participant: string;
		readonly value: number;
		readonly isSuccess: boolean;
		/** In their own words. */
		readonly why?: string;
	}[];
	readonly successes: MeanReport;
	readonly others: MeanReport;
	readonly all: MeanReport;
	readonly missing: number;
}

/** A screen of a task, with who was there; in the order of a tree, parents first. */
export interface TreeNode {
	readonly key: string;
	readonly label: string;
	readonly depth: number;
	/** Place of its parent in the list; nothing for a screen where somebody began. */
	readonly parent?: number;
	readonly people: readonly string[];
	readonly right: number;
	readonly wrong: number;
	readonly back: number;
	readonly nominated: number;
	readonly gaveUp: number;
	/** Who was here last, and never ended the task. */
	readonly closedTab: number;
	/** Whoever came from the screen above by an answer came by a wrong one. */
	readonly isOff: boolean;
}

export interface PersonPath {
	readonly participant: string;
	readonly kind: UnitKind;
	readonly strategy: string;
	readonly steps: readonly { readonly label: string; readonly isBacktrack: boolean }[];
	readonly total: number;
	readonly distinct: number;
	readonly named: readonly string[];
}

/** First answers to one question, option by option and task by task. */
export interface QuestionReport {
	readonly questionId: string;
	readonly title: string;
	readonly options: readonly string[];
	readonly rows: readonly {
		readonly taskId: string;
		readonly title: string;
		/** Beside each option: how many chose it first, and whether it was right. */
		readonly cells: readonly {
			readonly count: number;
			readonly right: boolean | null;
			/** Of those who chose it, who did so where it led to no answer any more. */
			readonly off?: number;
		}[];
		/** Searched before they answered anything. */
		readonly searchFirst: number;
	}[];
}

/** Something wrong that people went for. */
export interface Attractor {
	readonly kind: 'answer' | 'named';
	readonly label: string;
	/** The question it answers; nothing for what was named. */
	readonly at?: string;
	readonly people: readonly string[];
	readonly tasks: readonly string[];
}

export interface ScreenCount {
	readonly label: string;
	readonly people: readonly string[];
	readonly tasks: readonly string[];
}

export interface SearchReport {
	readonly terms: readonly {
		readonly text: string;
		readonly people: number;
		readonly times: number;
		/** Fewest and most things found. */
		readonly found: Bounds;
		readonly zero: number;
		readonly weak: number;
		readonly openedRanks: readonly number[];
		readonly next: { readonly opened: number; readonly searched: number; readonly other: number };
		readonly before: number;
		readonly after: number;
		readonly tasks: readonly string[];
	}[];
	readonly queries: number;
	readonly zero: number;
	/** Queries of people who did not allow their words to be kept. */
	readonly hidden: number;
	/** Words without any result: for the curators. */
	readonly gaps: readonly string[];
}
