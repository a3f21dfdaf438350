import type { Problem } from '../shared/problem.ts';
import { isShown } from './is-shown.ts';
import { nameOf } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';
import type { Need, Placed } from './types.ts';

/** Finds needs that say nothing about missing training, or say what their resources contradict. */
export function checkGaps({ needs, resources }: Sources): Problem[] {
	// A resource that is missing or wrong is reported as such, and not as a gap besides.
	const hidden = new Set<string>(
		resources.filter(({ value }) => !isShown(value)).map(({ value }) => value.id)
	);
	return needs
		.filter(({ value }) => isShown(value))
		.flatMap((need) => {
			const shown = need.value.resources.filter((id) => !hidden.has(id)).length;
			if (shown > 0) return contradicted(need, shown);
			return need.value.gap ? understated(need) : unsaid(need);
		});
}

function unsaid(need: Placed<Need>): Problem[] {
	const count = need.value.resources.length;
	const why = count === 0 ? 'has no resource' : 'has only resources that learners do not see';
	return [
		problemAt(need, ['resources'], {
			code: 'catalog/unsaid-gap',
			message: `${nameOf(need.value, [])} ${why}, and says nothing about it.`,
			remedy:
				'Add a "gap" with "cover: none" and a note on what is missing, or a resource that is approved.'
		})
	];
}

function understated(need: Placed<Need>): Problem[] {
	if (need.value.gap?.cover === 'none') return [];
	return [
		problemAt(need, ['gap', 'cover'], {
			code: 'catalog/contradicted-gap',
			message: `${nameOf(need.value, [])} says "cover: partial", and learners see no resource for it at all.`,
			remedy: 'Write "cover: none", or add a resource that is approved.'
		})
	];
}

function contradicted(need: Placed<Need>, shown: number): Problem[] {
	if (need.value.gap?.cover !== 'none') return [];
	return [
		problemAt(need, ['gap', 'cover'], {
			code: 'catalog/contradicted-gap',
			message: `${nameOf(need.value, [])} says "cover: none", and learners see ${shown === 1 ? 'a resource' : `${shown} resources`} for it.`,
			remedy: 'Write "cover: partial", take the gap out, or take out what does not help.'
		})
	];
}
