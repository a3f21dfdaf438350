import type { Catalog } from '../../catalog/index.ts';
import { sayAnswers } from '../../wizard/index.ts';
import type { Question } from '../../wizard/index.ts';
import type { KindOfPerson } from '../explore/types.ts';
import { sumMinutes } from './sum-minutes.ts';
import type { Example, Outcomes } from './types.ts';

/** The first of these people with the fewest numbered steps, and the first with the most. */
export function describeExamples(
	catalog: Catalog,
	people: readonly KindOfPerson[],
	questions: readonly Question[]
): Pick<Outcomes, 'examples'> {
	const lengths = people.map(({ plan }) => plan.steps.length);
	const shortest = people[lengths.indexOf(Math.min(...lengths))];
	const longest = people[lengths.indexOf(Math.max(...lengths))];
	if (!shortest || !longest) return {};
	const describe = ({ route, plan }: KindOfPerson): Example => ({
		answers: route.chosen,
		says: route.chosen.flatMap((id) => sayAnswers({ questions, renamed: {} }, [id])),
		path: route.path.replace(/^\//, ''),
		steps: plan.steps.length,
		asNeeded: plan.asNeeded.length,
		...sumMinutes(catalog)(plan)
	});
	return { examples: { shortest: describe(shortest), longest: describe(longest) } };
}
