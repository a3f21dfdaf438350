import type { Problem } from '../shared/problem.ts';
import { nameOf } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';
import { stepPath } from './step-path.ts';
import type { Pathway, Placed, Rule } from './types.ts';

/** Finds pathways and steps that no person could ever get. */
export function checkRules(sources: Sources): Problem[] {
	const situations = [...sources.ids.situations];
	return sources.pathways.flatMap((pathway) => {
		const { value } = pathway;
		if (isEmpty(value.for)) return [withoutAudience(pathway)];
		if (!canFit([value.for], situations)) return [impossible(pathway)];
		return impossibleSteps(pathway, situations);
	});
}

function isEmpty({ allOf, anyOf }: Rule): boolean {
	return allOf.length === 0 && anyOf.length === 0;
}

/** Whether somebody could fit all of `rules`: everybody is in one situation, and can have any areas, roles and duties. */
function canFit(rules: readonly Rule[], situations: readonly string[]): boolean {
	return situations.some((own) => {
		const possible = (tag: string): boolean => tag === own || !situations.includes(tag);
		return rules.every(
			({ allOf, anyOf }) => allOf.every(possible) && (anyOf.length === 0 || anyOf.some(possible))
		);
	});
}

function impossibleSteps(pathway: Placed<Pathway>, situations: readonly string[]): Problem[] {
	const { value } = pathway;
	return value.steps.flatMap((step) => {
		if (!step.when) return [];
		const fault = isEmpty(step.when)
			? 'has a step with a "when" that names nobody'
			: !canFit([value.for, step.when], situations) &&
				'has a step for people who cannot be in this pathway';
		if (!fault) return [];
		return [
			problemAt(pathway, [...stepPath(value, step), 'when'], {
				code: 'catalog/step-for-nobody',
				message: `${nameOf(value, [])} ${fault}: "${step.need}".`,
				remedy: 'Correct the "when", or take it out: the step is then for everybody in the pathway.'
			})
		];
	});
}

function withoutAudience(pathway: Placed<Pathway>): Problem {
	return problemAt(pathway, ['for'], {
		code: 'catalog/pathway-for-nobody',
		message: `${nameOf(pathway.value, [])} is for nobody: its "for" names no situation, program area, role or duty.`,
		remedy:
			'Say whom it is for, "for: { any_of: [new-employee, new-role] }" for everybody, or delete the file.'
	});
}

function impossible(pathway: Placed<Pathway>): Problem {
	return problemAt(pathway, ['for'], {
		code: 'catalog/pathway-for-nobody',
		message: `${nameOf(pathway.value, [])} is for nobody: its "for" asks for two situations, and everybody is in exactly one.`,
		remedy: 'Put the situations under any_of, or leave one of them out.'
	});
}
