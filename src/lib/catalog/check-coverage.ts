import type { Problem } from '../shared/problem.ts';
import { isShown } from './is-shown.ts';
import { nearest } from './nearest.ts';
import { nameOf } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';
import { stepPath } from './step-path.ts';
import type { Need, Pathway, Placed } from './types.ts';

/** Finds needs that no pathway leads to, and needs that one does although they say otherwise. */
export function checkCoverage(sources: Sources): Problem[] {
	const { needs, pathways, ids } = sources;
	const inPathways = new Set<string>(
		pathways.flatMap(({ value }) => value.steps.flatMap(({ need, or }) => [need, ...or]))
	);
	// A step with a misspelt need is told as such; the need that was meant is not lost besides.
	const misspelt = [...inPathways].filter((id) => !ids.needs.has(id));
	misspelt.forEach((id) => inPathways.add(nearest(id, ids.needs) ?? id));
	const alone = new Set<string>(
		needs.filter(({ value }) => value.pointOfNeedOnly).map(({ value }) => value.id)
	);
	// A pathway with another mistake is not here to be asked, and may well lead to the need.
	const allRead = pathways.length > 0 && pathways.length === ids.pathways.size;
	const lost = needs.filter(
		({ value }) => isShown(value) && !value.pointOfNeedOnly && !inPathways.has(value.id)
	);
	return [
		...(allRead ? lost.map(inNoPathway) : []),
		...pathways.flatMap((pathway) => contradicting(pathway, alone, needs))
	];
}

function inNoPathway(need: Placed<Need>): Problem {
	return problemAt(need, ['id'], {
		code: 'catalog/need-in-no-pathway',
		message: `${nameOf(need.value, [])} stands in no pathway, so nobody is led to it.`,
		remedy:
			'Add it to a pathway, or write "point_of_need_only: true" if people look it up only when it comes up.'
	});
}

function contradicting(
	pathway: Placed<Pathway>,
	alone: ReadonlySet<string>,
	needs: readonly Placed<Need>[]
): Problem[] {
	return pathway.value.steps
		.filter(({ need, or }) => [need, ...or].some((id) => alone.has(id)))
		.map((step) => {
			const id = [step.need, ...step.or].find((one) => alone.has(one));
			const need = needs.find(({ value }) => value.id === id);
			return problemAt(pathway, stepPath(pathway.value, step), {
				code: 'catalog/point-of-need-in-pathway',
				message: `${nameOf(pathway.value, [])} has a step for ${nameOf(need?.value, [])}, which says that it stands in no pathway.`,
				remedy: `Take the step out, or take "point_of_need_only: true" out of ${need?.file ?? 'data/needs'}.`
			});
		});
}
