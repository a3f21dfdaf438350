import type { NeedId } from '../../catalog/index.ts';
import type { Junction, Question } from '../../wizard/index.ts';
import { groupBy } from '../explore/group-by.ts';
import type { KindOfPerson } from '../explore/types.ts';
import { listQuestions } from './list-questions.ts';
import { spreadOf } from './spread-of.ts';
import type { Plans, Swap } from './types.ts';

/**
 * How many different plans these people have, and how far apart the plans lie. Two plans differ by
 * every need that one has and the other has not, as-needed ones included; plans with the same needs
 * in another order differ by 0.
 */
export function comparePeople(people: readonly KindOfPerson[], start: Junction): Plans {
	const plans = groupBy(people, ({ planKey }) => planKey);
	const compared = people.map((person) => ({ person, needs: needsOf(person) }));
	const nearest = compared.map((one) =>
		compared.flatMap((other) => (other === one ? [] : countDifferent(one.needs, other.needs)))
	);
	return {
		different: plans.size,
		unshared: [...plans.values()].filter((group) => group.length === 1).length,
		nearest: spreadOf(nearest.flatMap((counts) => (counts.length > 0 ? Math.min(...counts) : []))),
		swaps: listQuestions(start).flatMap((question) => describeSwap(compared, question))
	};
}

interface Compared {
	readonly person: KindOfPerson;
	readonly needs: ReadonlySet<NeedId>;
}

function describeSwap(compared: readonly Compared[], { id, asks }: Question): Swap[] {
	const alike = groupBy(
		compared.filter(({ person }) => person.route.asked.includes(id)),
		({ person: { route } }) =>
			route.asked
				.map((asked, position) => (asked === id ? asked : `${asked} ${route.chosen[position]}`))
				.join(', ')
	);
	const counts = [...alike.values()].flatMap((group) =>
		group.flatMap((one, position) =>
			group.slice(position + 1).map((other) => countDifferent(one.needs, other.needs))
		)
	);
	return counts.length > 0 ? [{ question: id, asks, needs: spreadOf(counts) }] : [];
}

function needsOf({ plan }: KindOfPerson): Set<NeedId> {
	return new Set([...plan.steps, ...plan.asNeeded].map(({ need }) => need));
}

function countDifferent(one: ReadonlySet<NeedId>, other: ReadonlySet<NeedId>): number {
	const shared = [...one].filter((need) => other.has(need)).length;
	return one.size + other.size - 2 * shared;
}
