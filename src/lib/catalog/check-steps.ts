import type { Problem } from '../shared/problem.ts';
import { fileName } from './read-sources.ts';
import { nameOf, quote } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';
import { stepPath } from './step-path.ts';
import type { Pathway, Placed } from './types.ts';

/** Finds pathways with another name than their file, without steps, or with a step twice for one person. */
export function checkSteps({ pathways }: Sources): Problem[] {
	return pathways.flatMap((pathway) => [
		...misnamed(pathway),
		...withoutSteps(pathway),
		...repeatedNeeds(pathway),
		...ownAlternatives(pathway)
	]);
}

function misnamed(pathway: Placed<Pathway>): Problem[] {
	const { id } = pathway.value;
	const expected = fileName(pathway.file);
	if (id === expected) return [];
	return [
		problemAt(pathway, ['id'], {
			code: 'catalog/file-name',
			message: `${nameOf(pathway.value, [])} has the id ${quote(id)}, and its file is named ${quote(expected)}.`,
			remedy: `Name the file "${id}.yaml", or change the id if it was never published.`
		})
	];
}

function withoutSteps(pathway: Placed<Pathway>): Problem[] {
	if (pathway.value.steps.length > 0) return [];
	return [
		problemAt(pathway, ['steps'], {
			code: 'catalog/pathway-without-steps',
			message: `${nameOf(pathway.value, [])} has no steps.`,
			remedy: 'Add a step to one of its stages, or delete the file.'
		})
	];
}

/** A need may stand twice only for different people, and then each of its steps says for whom. */
function repeatedNeeds(pathway: Placed<Pathway>): Problem[] {
	const { steps } = pathway.value;
	return steps.flatMap((step, position) => {
		const same = steps.filter(({ need }) => need === step.need);
		const isFirst = steps.findIndex(({ need }) => need === step.need) === position;
		if (isFirst || same.every(({ when }) => when)) return [];
		return [
			problemAt(pathway, [...stepPath(pathway.value, step), 'need'], {
				code: 'catalog/repeated-need',
				message: `${nameOf(pathway.value, [])} has the need ${quote(step.need)} twice for the same people.`,
				remedy: 'Take one of the two steps out, or give each a "when" of its own.'
			})
		];
	});
}

function ownAlternatives(pathway: Placed<Pathway>): Problem[] {
	return pathway.value.steps
		.filter(({ need, or }) => or.includes(need))
		.map((step) =>
			problemAt(pathway, [...stepPath(pathway.value, step), 'or', step.or.indexOf(step.need)], {
				code: 'catalog/repeated-need',
				message: `${nameOf(pathway.value, [])} offers the need ${quote(step.need)} instead of itself.`,
				remedy: 'Take it out of "or".'
			})
		);
}
