import { buildPlan } from '../../src/lib/planner/index.ts';
import type { Plan } from '../../src/lib/planner/index.ts';
import type { Everything } from '../../src/lib/server/load-everything.ts';
import { buildWizard, replay, walkRoutes } from '../../src/lib/wizard/index.ts';

/**
 * All that each kind of person meets, by what they chose: the questions on the way with what each
 * offers, and the whole plan, a helper's own part beside it. Naive on purpose: nothing of the
 * comparison of editions or of the exploration is used.
 */
export function outcomesOf({ catalog, reading }: Everything): Map<string, string> {
	const wizard = buildWizard(reading.flow);
	const met = new Map<string, string>();
	const plans = new Map<string, string>();
	const meet = (words: readonly string[]): string => {
		const key = words.join(' ');
		const known = met.get(key) ?? askedAfter(words);
		met.set(key, known);
		return known;
	};
	const askedAfter = (words: readonly string[]): string => {
		const { question, offered } = replay(wizard, words);
		const options = offered.map(({ id }) => id);
		return JSON.stringify([question?.id, question?.several ?? false, options]);
	};
	const planOf = (profile: Parameters<typeof buildPlan>[1]): string => {
		const key = JSON.stringify(profile);
		const plan = plans.get(key) ?? JSON.stringify(buildPlan(catalog, profile));
		plans.set(key, plan);
		return plan;
	};
	return new Map(
		walkRoutes(wizard).map(({ chosen, answers, profile }) => {
			const { beside } = replay(wizard, answers);
			const way = chosen.map((_, position) => meet(chosen.slice(0, position)));
			const own = beside.length > 0 ? planOf({ tags: beside, helping: false }) : '';
			return [chosen.join(' '), [...way, planOf(profile), own].join('\n')];
		})
	);
}

/**
 * What each kind of person receives, by what they chose: steps with stage, order and alternatives,
 * and resources, without a word of what is said of them. As naive as `outcomesOf`.
 */
export function receivedBy({ catalog, reading }: Everything): Map<string, string> {
	const said = new Map<string, string>();
	return new Map(
		walkRoutes(buildWizard(reading.flow)).map(({ chosen, profile }) => {
			const key = JSON.stringify(profile);
			const received = said.get(key) ?? sayReceived(buildPlan(catalog, profile));
			said.set(key, received);
			return [chosen.join(' '), received];
		})
	);
}

function sayReceived({ steps, asNeeded }: Plan): string {
	const all = [...steps, ...asNeeded];
	return JSON.stringify([
		all.map(({ need, stage, optional, or }) => [need, stage, optional, [...or].sort()]),
		[...new Set(all.flatMap(({ resources }) => resources))].sort()
	]);
}

/** The kinds of people of either whose outcome is not the same in both. */
export function countDifferent(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>
): number {
	const all = new Set([...before.keys(), ...after.keys()]);
	return [...all].filter((key) => before.get(key) !== after.get(key)).length;
}
