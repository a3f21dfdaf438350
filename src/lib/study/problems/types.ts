/** What was found wrong in a study, rated and decided: the file that comes along from one to the next. */
export interface FindingsFile {
	readonly format: 'pathfinder-findings';
	readonly schema: 1;
	readonly studyId: string;
	/** Some of it comes from sessions that a script made: said wherever it shows. */
	readonly simulated: boolean;
	readonly findings: readonly Finding[];
}

export interface Finding {
	/** F01 and so on. */
	readonly id: string;
	readonly tie: Tie;
	/** What happened, not why: an observation. */
	readonly says: string;
	/** Ids of the notes it was made of. */
	readonly notes: readonly string[];
	/** Ids of the tasks it showed in. */
	readonly tasks: readonly string[];
	/** Codes of those who met it, in their order. */
	readonly participants: readonly string[];
	/** Codes of those who came to where it is; all who met it are among them. */
	readonly reached: readonly string[];
	/** One of each rater, by code. */
	readonly ratings: readonly Rating[];
	/** What is to be changed. */
	readonly edit?: string;
	/** Who sees to it: a group or a role, never a person. */
	readonly owner?: string;
	readonly decision?: FindingDecision;
	/** The finding of an earlier study that is looked at again here. */
	readonly earlier?: { readonly studyId: string; readonly id: string };
}

/** What of the product a finding belongs to. */
export interface Tie {
	readonly kind: TieKind;
	/** Of an option with its question before it, "area/circ"; of a term the word itself; of a screen its key. */
	readonly id: string;
}

export type TieKind = 'step' | 'question' | 'option' | 'need' | 'term' | 'screen';

/** How severe a rater finds it: 0 no problem, 1 cosmetic, 2 minor, 3 major, 4 catastrophe. */
export interface Rating {
	/** R1 and so on. */
	readonly by: string;
	readonly value: RatingValue;
}

export type RatingValue = 0 | 1 | 2 | 3 | 4;

export interface FindingDecision {
	readonly kind: 'do' | 'later' | 'no';
	readonly why: string;
	/** "2026-11-24". */
	readonly on: string;
}
