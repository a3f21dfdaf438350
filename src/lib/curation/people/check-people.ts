import type { Catalog, NeedId, Placed } from '../../catalog/index.ts';
import { buildPlan } from '../../planner/index.ts';
import type { Plan } from '../../planner/index.ts';
import { orderProblems } from '../../shared/problem.ts';
import { nameNeed, namePathway } from '../findings/name-things.ts';
import type { Finding } from '../findings/types.ts';
import { replay, sayAnswers } from '../../wizard/index.ts';
import type { Wizard, WizardState } from '../../wizard/index.ts';
import type { PersonExample } from './people-schema.ts';
import { problemOf } from './problem-of-person.ts';

type Example = Placed<PersonExample>;

/** What no longer holds of the example people: expected, and what stands there now. */
export function checkPeople(
	catalog: Catalog,
	wizard: Wizard,
	people: readonly Example[]
): Finding[] {
	return orderProblems(
		people.flatMap((person) => {
			const state = replay(wizard, person.value.answers);
			const amiss = checkAnswers(person, wizard, state);
			return amiss.length > 0
				? amiss
				: checkPlan({ person, catalog }, buildPlan(catalog, state.profile));
		})
	);
}

function checkAnswers(person: Example, { flow }: Wizard, state: WizardState): Finding[] {
	const { question, offered, dropped } = state;
	if (question) {
		const ids = offered.map(({ id, label }) => `"${label}" (${id})`).join(', ');
		return [
			problemOf(person, ['answers'], {
				code: 'curation/open-question',
				message: `leaves the question "${question.asks}" open.`,
				remedy: `Add one of these to its answers: ${ids}.`
			})
		];
	}
	return dropped.map((id) =>
		problemOf(person, ['answers', person.value.answers.indexOf(id)], {
			code: 'curation/useless-answer',
			names: [id],
			message: `answers "${sayAnswers(flow, [id]).join()}" (${id}), which is of no use beside its other answers.`,
			remedy: 'Take it out, or correct the answers before it.'
		})
	);
}

/** An example, and the catalog with the titles of what it names. */
interface Held {
	readonly person: Example;
	readonly catalog: Catalog;
}

function checkPlan(held: Held, plan: Plan): Finding[] {
	const all = [...plan.steps, ...plan.asNeeded].map(({ need }) => need);
	return [
		...checkFirst(held, plan),
		...checkIncludes(held, all),
		...checkNever(held, plan),
		...checkFirstWeek(held, plan)
	];
}

function checkFirst({ person, catalog }: Held, { steps }: Plan): Finding[] {
	const expected = person.value.first ?? [];
	const at = expected.findIndex((need, position) => steps[position]?.need !== need);
	const wanted = expected[at];
	if (!wanted) return [];
	const now = steps[at]?.need;
	return [
		problemOf(person, ['first', at], {
			code: 'curation/person-starts-otherwise',
			message: `expects ${nameWithId(catalog, wanted)} as step ${at + 1}, and ${now ? `${nameWithId(catalog, now)} stands there` : 'there is no such step'} now.`,
			remedy: `Their list begins: ${listNeeds(
				catalog,
				steps.slice(0, expected.length).map(({ need }) => need)
			)}. Correct the pathways, or the example.`
		})
	];
}

function checkIncludes({ person, catalog }: Held, all: readonly NeedId[]): Finding[] {
	return (person.value.includes ?? []).flatMap((need, position) =>
		all.includes(need)
			? []
			: [
					problemOf(person, ['includes', position], {
						code: 'curation/person-misses-need',
						names: [need],
						message: `expects ${nameWithId(catalog, need)}, and it is nowhere in their plan now.`,
						remedy: `Their plan has: ${listNeeds(catalog, all)}. Add the step to a pathway that is for them, or correct the example.`
					})
				]
	);
}

function checkNever({ person, catalog }: Held, { steps, asNeeded }: Plan): Finding[] {
	return (person.value.never ?? []).flatMap((need, position) => {
		const step = [...steps, ...asNeeded].find((other) => other.need === need);
		if (!step) return [];
		return [
			problemOf(person, ['never', position], {
				code: 'curation/person-gets-need',
				names: [need],
				message: `expects never to meet ${nameWithId(catalog, need)}, and ${step.pathways.map((id) => `the ${namePathway(catalog, id)} (${id})`).join(' and ')} ${step.pathways.length > 1 ? 'bring' : 'brings'} it now.`,
				remedy: 'Narrow the rule of that step or pathway, or correct the example.'
			})
		];
	});
}

function checkFirstWeek({ person, catalog }: Held, { steps }: Plan): Finding[] {
	const expected = person.value.firstWeek;
	if (!expected) return [];
	const now = steps.flatMap(({ need, stage }) => (stage === 'first-week' ? [need] : []));
	const missing = expected.filter((need) => !now.includes(need));
	const added = now.filter((need) => !expected.includes(need));
	if (missing.length + added.length === 0) return [];
	const parts = [
		...(missing.length > 0
			? [`expects ${listNeeds(catalog, missing)} in the first week and does not get it`]
			: []),
		...(added.length > 0
			? [`gets ${listNeeds(catalog, added)} in the first week, which is not expected`]
			: [])
	];
	return [
		problemOf(person, ['first_week'], {
			code: 'curation/person-first-week',
			message: `${parts.join(', and ')}.`,
			remedy: `Their first week has: ${listNeeds(catalog, now)}. Correct the pathways, or the example.`
		})
	];
}

function listNeeds(catalog: Catalog, ids: readonly NeedId[]): string {
	return ids.length > 0 ? ids.map((id) => nameWithId(catalog, id)).join(', ') : 'nothing';
}

/** By title, with the id that stands in the file. */
function nameWithId(catalog: Catalog, id: NeedId): string {
	return `${nameNeed(catalog, id)} (${id})`;
}
