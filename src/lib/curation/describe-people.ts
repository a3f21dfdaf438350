import type { NeedId, ResourceId } from '../catalog/index.ts';
import type { OptionId } from '../wizard/index.ts';
import type { KindOfPerson } from './walk-people.ts';

/** One kind of person as other programs read it; fields are only ever added. */
export interface RouteJson {
	readonly answers: readonly OptionId[];
	/** In the order of the plan, as-needed ones last. */
	readonly needs: readonly NeedId[];
	/** Each once, in the order in which the plan shows them. */
	readonly resources: readonly ResourceId[];
	readonly firstWeek: readonly NeedId[];
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
			path: route.path,
			...(alias ? { alias } : {})
		};
	});
}

/** A table with one line for each kind of person, and the counts under it. */
export function toRoutesText(people: readonly KindOfPerson[], seconds: number): string {
	const rows = people.map(({ route, plan, alias }) => [
		String(plan.steps.length),
		String(plan.steps.filter(({ stage }) => stage === 'first-week').length),
		String(plan.asNeeded.length),
		alias ? 'alias' : '',
		route.chosen.join(' ')
	]);
	const table = alignRows([['steps', 'first week', 'as needed', '', 'answers'], ...rows]);
	return [...table, '', ...countPeople(people), `Walked in ${seconds.toFixed(1)} seconds.`].join(
		'\n'
	);
}

function countPeople(people: readonly KindOfPerson[]): string[] {
	const own = people.filter(({ alias }) => !alias);
	const lengths = own.map(({ plan }) => plan.steps.length).sort((a, b) => a - b);
	const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
	return [
		`${people.length} complete sets of answers: ${own.length} kinds of people, ${people.length - own.length} aliases with the plan of another.`,
		`Steps in a plan, without as-needed ones: ${lengths[0] ?? 0} at least, ${median} in the middle, ${lengths.at(-1) ?? 0} at most.`
	];
}

function alignRows(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	return rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd()
	);
}
