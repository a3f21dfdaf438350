import type { PathwayId } from '../../catalog/index.ts';
import type { OptionId } from '../../wizard/index.ts';
import type { Combination } from '../explore/types.ts';
import { placeOfPlan } from './place-of-plan.ts';
import { sayAll } from './say-people.ts';
import type { Finding, Study } from './types.ts';

/** The plan of somebody, as far as its length goes. */
interface Length {
	readonly chosen: readonly OptionId[];
	readonly pathways: readonly PathwayId[];
	readonly steps: number;
}

/**
 * The plans with more numbered steps than `data/checks.yaml` allows: for kinds of people, and for
 * those with two answers to a question. A warning for each of the two limits, with the longest plan.
 */
export function findLongPlans(study: Study): Finding[] {
	const { people, exploration, limits } = study;
	const single = people.map(({ route, plan }): Length => {
		return { chosen: route.chosen, pathways: plan.pathways, steps: plan.steps.length };
	});
	const double = exploration.pairs.map(measureCombination);
	return [
		...describeLong(study, single, {
			limit: limits.steps,
			name: 'steps',
			whom: 'kinds of people'
		}),
		...describeLong(study, double, {
			limit: limits.stepsWithTwo,
			name: 'steps_with_two',
			whom: 'sets of answers with two to a question'
		})
	];
}

function measureCombination({ chosen, arrangement }: Combination): Length {
	return {
		chosen,
		pathways: arrangement.pathways.map(({ id }) => id),
		steps: arrangement.ordered.filter(({ stage }) => stage !== 'as-needed').length
	};
}

function describeLong(
	study: Study,
	all: readonly Length[],
	{ limit, name, whom }: { limit: number; name: string; whom: string }
): Finding[] {
	const long = all.filter(({ steps }) => steps > limit);
	const [first, ...others] = long;
	if (!first) return [];
	const longest = others.reduce((most, one) => (one.steps > most.steps ? one : most), first);
	return [
		{
			code: 'curation/long-plan',
			severity: 'warning',
			...placeOfPlan(study, longest.pathways),
			message: `The plan has more than ${limit} steps for ${long.length} of ${all.length} ${whom}; the longest has ${longest.steps}, after ${sayAll(study.flow, longest.chosen)}.`,
			remedy: `Move steps to "As needed" or give them a "when", or raise the limit "${name}" in data/checks.yaml.`,
			about: [name]
		}
	];
}
