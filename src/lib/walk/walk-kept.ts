import { titleOf, type Catalog } from '../catalog/index.ts';
import { buildPlan, type Plan } from '../planner/index.ts';
import { describePlan, type PlanView } from '../publishing/index.ts';
import { addressOf, describeAnswers, replay, sayAnswers } from '../wizard/index.ts';
import type { AnswerLine, Wizard, WizardState } from '../wizard/index.ts';

/** What is known of a plan that somebody keeps. */
export interface KeptAnswers {
	/** The answers it was made with, as the words of an address. */
	readonly words: readonly string[];
	/** Ids of the needs that are no steps of it. */
	readonly leftOut: readonly string[];
	/** Who reads it. */
	readonly keeper: 'learner' | 'helper';
}

/** A kept plan as it is computed today. */
export interface KeptWalk {
	/** With everything that was left out: what an edit changes is seen on this. */
	readonly whole: Plan;
	readonly view: PlanView;
	readonly answers: readonly AnswerLine[];
	/** The answers that still count, in canonical order. */
	readonly words: readonly string[];
	/** Left out, and still part of the pathway. */
	readonly leftOut: readonly { readonly id: string; readonly title: string }[];
	/** A question that is asked by now and that this plan has no answer to. */
	readonly question?: { readonly asks: string; readonly path: string };
	/** Answers that count no longer. */
	readonly notices: readonly string[];
}

/**
 * The plan of somebody's kept answers, from the catalog and the questions of today. Learners are
 * spoken to even where a helper gave the answers. Answers that no longer lead to an end still give
 * the plan as far as they go.
 */
export function walkKept(
	live: { readonly catalog: Catalog; readonly wizard: Wizard },
	kept: KeptAnswers
): KeptWalk {
	const { catalog, wizard } = live;
	const state = speakTo(kept.keeper, replay(wizard, kept.words));
	const { profile, beside, question } = state;
	const whole = buildPlan(catalog, profile);
	const plan = kept.leftOut.length > 0 ? buildPlan(catalog, profile, kept.leftOut) : whole;
	const own = beside.length > 0 ? buildPlan(catalog, { tags: beside, helping: false }) : undefined;
	return {
		whole,
		view: describePlan(catalog, { plan, profile, ...(own ? { beside: own } : {}) }),
		answers: describeAnswers(wizard, withoutHelper(wizard, kept.keeper, state)),
		words: state.answers,
		leftOut: nameLeftOut(catalog, whole, kept.leftOut),
		...(question ? { question: { asks: question.asks, path: addressOf(wizard.flow, state) } } : {}),
		notices: nameLost(wizard, state)
	};
}

function speakTo(keeper: KeptAnswers['keeper'], state: WizardState): WizardState {
	const helping = keeper === 'helper';
	return {
		...state,
		profile: { ...state.profile, helping },
		beside: helping ? state.beside : []
	};
}

/** A learner is not somebody who helps: that answer was the helper's. */
function withoutHelper(
	{ flow }: Wizard,
	keeper: KeptAnswers['keeper'],
	state: WizardState
): WizardState {
	if (keeper === 'helper') return state;
	const helping = flow.questions.flatMap(({ options }) => options.filter((one) => one.helping));
	const answers = state.answers.filter((id) => !helping.some((option) => option.id === id));
	return { ...state, answers };
}

function nameLeftOut(catalog: Catalog, { steps, asNeeded }: Plan, ids: readonly string[]) {
	return [...steps, ...asNeeded].flatMap(({ need: id }) => {
		const need = catalog.needs.find((one) => one.id === id);
		return need && ids.includes(id) ? [{ id: need.id, title: titleOf(need.statement) }] : [];
	});
}

function nameLost({ flow }: Wizard, { unknown, dropped }: WizardState): string[] {
	const gone = unknown.map(
		(word) =>
			`The answer “${word}” does not exist any more. The plan follows the others; your marks are kept.`
	);
	const unfit = sayAnswers(flow, dropped).map(
		(says) =>
			`The answer “${says}” does not go with the others any more. The plan follows the others; your marks are kept.`
	);
	return [...gone, ...unfit];
}
