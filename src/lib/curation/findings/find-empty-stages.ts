import { stageNames, stages } from '../../catalog/index.ts';
import { groupBy } from '../explore/group-by.ts';
import { placeOfPlan } from './place-of-plan.ts';
import { sayPeople } from './say-people.ts';
import type { Finding, Study } from './types.ts';

/**
 * The kinds of people with no step in a stage of the sequence, one warning for each stage and plan.
 * As needed is no stage to fill. A first week without anything to open is told as that.
 */
export function findEmptyStages(study: Study): Finding[] {
	const { flow, people } = study;
	const told = ['as-needed', 'first-week'];
	const withSteps = people.filter(
		({ plan, planKey }) => planKey !== '' && plan.steps.some(({ stage }) => stage === 'first-week')
	);
	return stages
		.filter((stage) => !told.includes(stage))
		.flatMap((stage) => {
			const empty = withSteps.filter(({ plan }) =>
				plan.steps.every((step) => step.stage !== stage)
			);
			return [...groupBy(empty, ({ planKey }) => planKey).values()].map((some): Finding => {
				const chosen = some[0]?.route.chosen ?? [];
				return {
					code: 'curation/empty-stage',
					severity: 'warning',
					...placeOfPlan(study, some[0]?.plan.pathways),
					message: `"${stageNames[stage]}" has no step for ${sayPeople(flow, some, { people })}.`,
					remedy: `Put a step of one of their pathways under "${stageNames[stage]}", or accept it in data/checks.yaml.`,
					about: [stage, ...chosen],
					people: some
				};
			});
		});
}
