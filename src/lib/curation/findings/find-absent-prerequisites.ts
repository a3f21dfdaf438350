import type { NeedId, PathwayId } from '../../catalog/index.ts';
import { groupBy } from '../explore/group-by.ts';
import type { KindOfPerson } from '../explore/types.ts';
import { nameNeed, namePathway } from './name-things.ts';
import { sayPeople } from './say-people.ts';
import type { Finding, Study } from './types.ts';

/** One step in the plan of one kind of person whose prerequisite is not in it. */
interface Absence {
	readonly person: KindOfPerson;
	readonly pathway: PathwayId;
	readonly need: NeedId;
	readonly prerequisite: NeedId;
}

/**
 * The steps that build on a need which is not in the plan of some kinds of people, a warning for
 * each pathway, step and prerequisite. Those people read "builds on" there, with a link.
 */
export function findAbsentPrerequisites({
	catalog,
	flow,
	people,
	locateStep
}: Pick<Study, 'catalog' | 'flow' | 'people' | 'locateStep'>): Finding[] {
	const absences = people.flatMap(listAbsences);
	const groups = groupBy(absences, ({ pathway, need, prerequisite }) =>
		[pathway, need, prerequisite].join(' ')
	);
	return [...groups.values()].flatMap((some): Finding[] => {
		const [first] = some;
		if (!first) return [];
		const { pathway, need, prerequisite } = first;
		const [step, before] = [nameNeed(catalog, need), nameNeed(catalog, prerequisite)];
		const missing = [...new Set(some.map(({ person }) => person))];
		const whom = sayPeople(flow, missing, { people });
		return [
			{
				code: 'curation/absent-prerequisite',
				severity: 'warning',
				...locateStep(pathway, need),
				message: `The ${namePathway(catalog, pathway)} has ${step}, and ${before}, on which it builds, is not in the plan of ${whom}. It is shown there as "builds on".`,
				remedy:
					'Add what it builds on to a pathway that is for them, or accept it in data/checks.yaml and say why.',
				about: [pathway, need, prerequisite],
				people: missing
			}
		];
	});
}

function listAbsences(person: KindOfPerson): Absence[] {
	const { steps, asNeeded } = person.plan;
	return [...steps, ...asNeeded].flatMap(({ need, pathways, alsoBuildsOn }) =>
		pathways.flatMap((pathway) =>
			alsoBuildsOn.map((prerequisite) => ({ person, pathway, need, prerequisite }))
		)
	);
}
