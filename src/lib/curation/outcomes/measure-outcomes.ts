import { stages } from '../../catalog/index.ts';
import type { Catalog, Stage } from '../../catalog/index.ts';
import type { Combination, Exploration, KindOfPerson } from '../explore/types.ts';
import { comparePeople } from './compare-people.ts';
import { countCovers, countNeeds, listGaps } from './count-needs.ts';
import { describeExamples } from './describe-examples.ts';
import { listQuestions } from './list-questions.ts';
import { spreadOf } from './spread-of.ts';
import { measureLengths, sumMinutes } from './sum-minutes.ts';
import type { Combinations, Outcomes, Spread } from './types.ts';

/**
 * What all kinds of people receive: how long, how well covered and how alike their plans are.
 * Every kind of person counts once, and an alias not at all. `exploration` is of this catalog.
 */
export function measureOutcomes(catalog: Catalog, exploration: Exploration): Outcomes {
	const { pairs, sample, estimate, singles } = exploration;
	const people = exploration.people.filter(({ alias }) => !alias);
	const sum = sumMinutes(catalog);
	const needs = countNeeds(catalog, people);
	return {
		people: people.length,
		completeSets: exploration.people.length,
		plans: comparePeople(people, singles),
		steps: spreadOf(people.map(({ plan }) => plan.steps.length)),
		stages: stages.map((stage) => ({ stage, steps: spreadOfStage(people, stage) })),
		questions: spreadOf(people.map(({ route }) => route.asked.length)),
		resources: spreadOf(people.map(({ plan }) => sum(plan).resources)),
		length: measureLengths(catalog, people),
		cover: countCovers(needs, people),
		gaps: listGaps(catalog, needs),
		needs,
		pairs: measureCombinations(pairs),
		sample: measureCombinations(sample),
		estimate,
		...describeExamples(catalog, people, listQuestions(singles))
	};
}

function spreadOfStage(people: readonly KindOfPerson[], wanted: Stage): Spread {
	return spreadOf(
		people.map(
			({ plan }) => [...plan.steps, ...plan.asNeeded].filter(({ stage }) => stage === wanted).length
		)
	);
}

function measureCombinations(combinations: readonly Combination[]): Combinations {
	return {
		sets: combinations.length,
		steps: spreadOf(
			combinations.map(
				({ arrangement }) => arrangement.ordered.filter(({ stage }) => stage !== 'as-needed').length
			)
		)
	};
}
