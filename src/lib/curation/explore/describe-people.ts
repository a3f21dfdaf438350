import type { NeedId, ResourceId } from '../../catalog/index.ts';
import type { OptionId } from '../../wizard/index.ts';
import { alignRows } from '../../shared/align-rows.ts';
import type { KindOfPerson } from './types.ts';

/** One kind of person as other programs read it; fields are only ever added. */
export interface RouteJson {
	readonly answers: readonly OptionId[];
	/** In the order of the plan, as-needed ones last. */
	readonly needs: readonly NeedId[];
	/** Each once, in the order in which the plan shows them. */
	readonly resources: readonly ResourceId[];
	readonly firstWeek: readonly NeedId[];
	/** How many questions are asked on the way. */
	readonly questions: number;
	/** Needs of the plan for which the catalog has no resource, or not all that is needed. */
	readonly gaps: readonly NeedId[];
	/** Site path of the pathway. */
	readonly path: string;
	readonly alias?: true;
}

/** All kinds of people, ready for `JSON.stringify`. */
export function toRoutesJson(people: readonly KindOfPerson[]): RouteJson[] {
	return people.map(({ route, plan, alias }) => {
		const all = [...plan.steps, ...plan.asNeeded];
		return {
			answers: route.chosen,
			needs: all.map(({ need }) => need),
			resources: all.flatMap(({ resources }) => resources),
			firstWeek: plan.steps.flatMap(({ need, stage }) => (stage === 'first-week' ? [need] : [])),
			questions: route.asked.length,
			gaps: all.flatMap(({ need, gap }) => (gap ? [need] : [])),
			path: route.path,
			...(alias ? { alias } : {})
		};
	});
}

/** A table with one line for each kind of person, and the counts under it. */
export function toRoutesText(people: readonly KindOfPerson[], seconds: number): string {
	const rows = toRoutesJson(people).map((route, position) => {
		const { steps = [], asNeeded = [] } = people[position]?.plan ?? {};
		return [
			String(steps.length),
			String(route.firstWeek.length),
			String(asNeeded.length),
			String(route.resources.length),
			String(route.gaps.length),
			String(route.questions),
			route.alias ? 'alias' : '',
			route.answers.join(' ')
		];
	});
	const table = alignRows([
		['steps', 'first week', 'as needed', 'resources', 'gaps', 'questions', '', 'answers'],
		...rows
	]);
	return [...table, '', ...countPeople(people), `Walked in ${seconds.toFixed(1)} seconds.`].join(
		'\n'
	);
}

function countPeople(people: readonly KindOfPerson[]): string[] {
	const own = people.filter(({ alias }) => !alias);
	const lengths = people.map(({ plan }) => plan.steps.length).sort((a, b) => a - b);
	return [
		`${people.length} kinds of people, one for each complete set of answers; ${people.length - own.length} of them are aliases with the plan of another.`,
		`Steps in a plan, without as-needed ones: ${lengths[0] ?? 0} at least, ${medianOf(lengths)} in the middle, ${lengths.at(-1) ?? 0} at most.`
	];
}

/** Of numbers in order; between the two in the middle where there are two. */
function medianOf(numbers: readonly number[]): number {
	const middle = (numbers.length - 1) / 2;
	return ((numbers[Math.floor(middle)] ?? 0) + (numbers[Math.ceil(middle)] ?? 0)) / 2;
}
