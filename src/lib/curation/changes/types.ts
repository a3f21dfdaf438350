import type { Catalog, NeedId, ResourceId, Stage } from '../../catalog/index.ts';
import type { Flow, OptionId, QuestionId } from '../../wizard/index.ts';

/** All that decides what people receive, as it stands at one time. */
export interface Edition {
	readonly catalog: Catalog;
	readonly flow: Flow;
}

/** What an edit changes for people. As JSON its fields are only ever added to. */
export interface ChangeReport {
	/** Kinds of people who receive anything else than before: the sum of `people` over the groups. */
	readonly affected: number;
	/** All kinds of people, as `routes` lists them for the later edition. */
	readonly total: number;
	/** The same for the earlier edition. */
	readonly totalBefore: number;
	/** Kinds of people of either edition, those of both once: what `affected` is a part of. */
	readonly compared: number;
	/** Most people first; everybody in one group has the same change. */
	readonly groups: readonly ChangeGroup[];
	/** Who receives the same steps and resources, told otherwise: another note or reason. Not counted in `affected`. */
	readonly retold: readonly RetoldGroup[];
	/** Sets of answers with two options at some question, which no kind of person is; absent where they are too many to compare. */
	readonly pairs?: PairCount;
	/** Questions that take another number of answers, or are asked of others, in the later order. */
	readonly questions: readonly QuestionChange[];
	/** Helpers whose own part, beside the newcomer's plan, is another one: not counted in `affected`. */
	readonly helpers: readonly HelperChange[];
	/** What is worded anew, and has its place as before. */
	readonly reworded: readonly Reworded[];
}

/** What one plan has and another has not. */
export interface PlanDifference {
	readonly gained: readonly NeedId[];
	readonly lost: readonly NeedId[];
	/** Still there, in another stage, or on the other side of a step that stayed. */
	readonly moved: readonly NeedId[];
	/** Had a step in the first week, and has none any more. */
	readonly firstWeekLost: boolean;
	/** In the first week before, and not any more, whether later now or gone. */
	readonly leftFirstWeek: readonly NeedId[];
	/** In its place, and now optional or required, with another note, or one of which one is enough. */
	readonly altered: readonly NeedId[];
	/** Over the whole plan. */
	readonly resourcesGained: readonly ResourceId[];
	readonly resourcesLost: readonly ResourceId[];
	/** For each of `moved`, in its order, the stages; the same one where only the order is another. */
	readonly moves: readonly Move[];
	/** For each of `altered`, in its order, what is another. */
	readonly alterations: readonly Alteration[];
}

export interface Move {
	readonly need: NeedId;
	readonly from: Stage;
	readonly to: Stage;
}

export interface Alteration {
	readonly need: NeedId;
	readonly ways: readonly AlteredWay[];
}

/**
 * `or`: other steps do as well. `note`, `reason`: other sentences. `resource`: it has a resource more
 * or less that the plan has before and after, at another step.
 */
export type AlteredWay = 'optional' | 'required' | 'or' | 'note' | 'reason' | 'resource';

/** Kinds of people with one difference in how the same is told. */
interface RetoldGroup extends PlanDifference {
	readonly people: number;
	/** What each of them chose, as in a group. */
	readonly answers: readonly (readonly OptionId[])[];
}

/** How many sets of two options somewhere there are, and how many of those in both lead to another plan. */
export interface PairCount {
	readonly before: number;
	readonly now: number;
	readonly affected: number;
}

export interface QuestionChange {
	readonly question: QuestionId;
	/** Whether it takes several answers now, or one only; absent where that stayed. */
	readonly takes?: 'several' | 'one';
	/** Kinds of people of both editions who are asked it now and were not. */
	readonly askedNow: number;
	/** Those who were asked it and are not any more. */
	readonly askedBefore: number;
}

export interface ChangeGroup extends PlanDifference {
	/** `new`: these answers could not be given before. `gone`: they cannot be given any more. */
	readonly kind: 'changed' | 'new' | 'gone';
	readonly people: number;
	/**
	 * What each kind of person chose, one entry for each of `people`: for `gone` in the earlier
	 * edition, else words that the later one takes for a complete answer. These are the words of the
	 * earlier edition where several of its kinds of people became one.
	 */
	readonly answers: readonly (readonly OptionId[])[];
}

export interface HelperChange extends PlanDifference {
	readonly people: number;
	/** What each of these helpers chose, as in a group. */
	readonly answers: readonly (readonly OptionId[])[];
}

export interface Reworded {
	readonly kind: 'need' | 'resource' | 'question' | 'option' | 'pathway' | 'contact';
	readonly id: string;
	/** Which of its texts. */
	readonly part:
		| 'statement'
		| 'gap'
		| 'title'
		| 'address'
		| 'summary'
		| 'asks'
		| 'why'
		| 'label'
		| 'says'
		| 'description'
		| 'introduction'
		| 'name'
		| 'ask';
	readonly was: string;
	readonly now: string;
}

/** What a report says, in words: for a page and for Markdown. */
export interface ChangesView {
	/** One sentence or two that tell the whole. */
	readonly headline: string;
	readonly groups: readonly GroupView[];
	/** The same steps, told otherwise. */
	readonly retold: readonly GroupView[];
	/** What is asked otherwise, in sentences. */
	readonly questions: readonly string[];
	readonly helpers: readonly GroupView[];
	readonly reworded: readonly RewordedView[];
}

export interface GroupView {
	readonly kind: ChangeGroup['kind'];
	readonly people: number;
	/** Whom it is for, exactly: a phrase that begins with a capital and has no period. */
	readonly who: string;
	/** What changes, in sentences, the most telling first. */
	readonly sentences: readonly string[];
	/** Its kinds of people. */
	readonly kinds: readonly KindView[];
}

/** One kind of person of a group. */
interface KindView {
	/** What to give to `comparePlans`. */
	readonly answers: readonly OptionId[];
	/** "New to Alliance work · Course reserves". */
	readonly says: string;
}

interface RewordedView {
	/** Which text of what it is: "Title of the resource course-reserves-guide". */
	readonly what: string;
	readonly was: string;
	readonly now: string;
}

/** Both plans of one kind of person, stage by stage. */
export interface BeforeAfter {
	/** The answers in words. */
	readonly says: string;
	/** None where these answers could not be given. */
	readonly before?: readonly StageCompared[];
	/** None where they cannot be given any more. */
	readonly after?: readonly StageCompared[];
}

export interface StageCompared {
	readonly name: string;
	readonly steps: readonly StepCompared[];
}

export interface StepCompared {
	readonly need: NeedId;
	readonly title: string;
	readonly optional: boolean;
	/** `lost` only before, `gained` only after. */
	readonly mark: 'same' | 'gained' | 'lost' | 'moved' | 'altered';
}
