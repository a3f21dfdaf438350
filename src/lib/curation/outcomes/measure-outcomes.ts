import { stages } from '../../catalog/index.ts';
import type { Catalog, Stage } from '../../catalog/index.ts';
import type { Exploration, KindOfPerson } from '../explore/types.ts';
import { comparePeople } from './compare-people.ts';
import { countCovers, countNeeds, listGaps } from './count-needs.ts';
import { describeExamples } from './describe-examples.ts';
import { listQuestions } from './list-questions.ts';
import { measureCombinations } from './measure-combinations.ts';
import { spreadOf } from './spread-of.ts';
import { measureLengths, sumMinutes } from './sum-minutes.ts';
import type { Outcomes, Spread } from './types.ts';

/**
 * What all kinds of people receive: how long, how well covered and how alike their plans are.
 * Every kind of person counts once, those who help or are not sure as well; how alike plans are is
 * asked of one kind of person for each, since an alias has the plan of another by its nature.
 * `exploration` is of this catalog.
 */
export function measureOutcomes(catalog: Catalog, exploration: Exploration): Outcomes {
	const { people, pairs, sample, estimate, seed, singles } = exploration;
	const own = people.filter(({ alias }) => !alias);
	const sum = sumMinutes(catalog);
	const needs = countNeeds(catalog, people);
	return {
		people: people.length,
		aliases: people.length - own.length,
		plans: comparePeople(own, singles),
		steps: spreadOf(people.map(({ plan }) => plan.steps.length)),
		stages: stages.map((stage) => ({ stage, steps: spreadOfStage(people, stage) })),
		questions: spreadOf(people.map(({ route }) => route.asked.length)),
		resources: spreadOf(people.map(({ plan }) => sum(plan).resources)),
		gapsMet: spreadOf(people.map(({ plan }) => plan.steps.filter(({ gap }) => gap).length)),
		length: measureLengths(catalog, people),
		cover: countCovers(needs, people),
		gaps: listGaps(catalog, needs),
		needs,
		pairs: measureCombinations(catalog, pairs),
		sample: measureCombinations(catalog, sample),
		estimate,
		seed,
		...describeExamples(catalog, own, listQuestions(singles))
	};
}

function spreadOfStage(people: readonly KindOfPerson[], wanted: Stage): Spread {
	return spreadOf(
		people.map(
			({ plan }) => [...plan.steps, ...plan.asNeeded].filter(({ stage }) => stage === wanted).length
		)
	);
}
