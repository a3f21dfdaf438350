import type { Problem } from '../shared/problem.ts';
import { nameOf } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';

/** Finds levels of which nobody says whether the page states them or we judged. */
export function checkLevels({ resources }: Sources): Problem[] {
	return resources.flatMap((resource) => {
		const { level, levelBasis } = resource.value;
		if ((level === undefined) === (levelBasis === undefined)) return [];
		return [
			levelBasis === undefined
				? problemAt(resource, ['level'], {
						code: 'catalog/level-without-basis',
						message: `${nameOf(resource.value, [])} has a level, and does not say who gave it.`,
						remedy:
							'Add "level_basis: stated" when the page itself says the level, else "level_basis: judged".'
					})
				: problemAt(resource, ['level_basis'], {
						code: 'catalog/basis-without-level',
						message: `${nameOf(resource.value, [])} has a level_basis, and no level.`,
						remedy: 'Add the level, or take the level_basis out.'
					})
		];
	});
}
