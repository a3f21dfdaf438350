import type { Problem } from '../shared/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import { findSuccessorCircles } from './find-successor-circles.ts';
import { isShown } from './is-shown.ts';
import { successorsFile } from './kinds.ts';
import { nameOf, quote } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';
import type { Placed, State, Successor, Successors, YamlPath } from './types.ts';

/** The two lists of the table, and what one thing of each is called. */
const lists = { needs: 'need', resources: 'resource' } as const;

/** One entry of the table, with all that judging it needs. */
interface Entry {
	readonly value: Successor;
	readonly table: Placed<Successors>;
	readonly path: YamlPath;
	/** Every entry of the same list. */
	readonly all: readonly Successor[];
	readonly position: number;
	readonly things: Things;
}

interface Things {
	readonly list: keyof typeof lists;
	/** Those in which nothing is wrong. */
	readonly byId: ReadonlyMap<string, { readonly id: string; readonly state: State }>;
	/** Those that are left out too; empty where no file of them could be found. */
	readonly ids: ReadonlySet<string>;
}

/**
 * Finds successors that would move what learners wrote to a place where nobody sees it, and retired
 * needs whose learners are told nothing.
 */
export function checkSuccessors(sources: Sources): Problem[] {
	const kinds = Object.keys(lists) as (keyof typeof lists)[];
	const entries = kinds.flatMap((list) => entriesOf(sources, list));
	return [
		...entries.flatMap((entry) => [
			...unknownBefore(entry),
			...stillShown(entry),
			...replacedTwice(entry),
			...entry.value.now.flatMap((id, at) => wrongSuccessor(entry, id, at))
		]),
		...kinds.flatMap((list) => circlesOf(sources, list)),
		...untold(sources)
	];
}

function entriesOf({ successors: table, ids, ...sources }: Sources, list: keyof typeof lists) {
	if (!table) return [];
	const byId = new Map<string, { id: string; state: State }>(
		sources[list].map(({ value }) => [value.id, value])
	);
	const all: readonly Successor[] = table.value[list];
	const things: Things = { list, byId, ids: ids[list] };
	return all.map((value, position): Entry => ({
		value,
		table,
		path: [list, position],
		all,
		position,
		things
	}));
}

function unknownBefore({ value, table, path, things }: Entry): Problem[] {
	const { list, ids } = things;
	if (ids.has(value.was) || ids.size === 0) return [];
	return [
		problemAt(table, [...path, 'was'], {
			code: 'catalog/unknown-predecessor',
			severity: 'warning',
			message: `No ${lists[list]} has the id ${quote(value.was)}, so nobody may have it in a plan.${didYouMean(value.was, ids)}`,
			remedy: `Write the id as it was published. What is retired stays in data/${list}, so that its id is never used again.`
		})
	];
}

function stillShown({ value, table, path, things }: Entry): Problem[] {
	const thing = things.byId.get(value.was);
	if (!thing || !isShown(thing)) return [];
	return [
		problemAt(table, [...path, 'was'], {
			code: 'catalog/replaced-still-shown',
			message: `${nameOf(thing, [])} is replaced here, and it is still approved: learners would be shown it without what they wrote on it.`,
			remedy: `Write "state: retired" on ${quote(value.was)}, or take this entry out.`
		})
	];
}

function replacedTwice({ value, table, path, all, position, things }: Entry): Problem[] {
	const first = all.findIndex(({ was }) => was === value.was);
	if (first === position) return [];
	return [
		problemAt(table, [...path, 'was'], {
			code: 'catalog/replaced-twice',
			message: `The ${lists[things.list]} ${quote(value.was)} has an entry already, in line ${table.lineOf([things.list, first])}.`,
			remedy: 'Put everything that took its place into one entry: "now: [first, second]".'
		})
	];
}

function wrongSuccessor({ value, table, path, all, things }: Entry, id: string, at: number) {
	const { list, byId, ids } = things;
	const where = [...path, 'now', at];
	if (!ids.has(id)) {
		if (ids.size === 0) return [];
		const others = [...ids].filter((one) => one !== value.was);
		const message = `${quote(value.was)} is replaced by ${quote(id)}, and there is no such ${lists[list]}.${didYouMean(id, others)}`;
		const remedy = `Write an id that exists, or take this one out. Ids are in data/${list}.`;
		return [problemAt(table, where, { code: 'catalog/unknown-successor', message, remedy })];
	}
	const thing = byId.get(id);
	if (!thing || isShown(thing) || all.some(({ was }) => was === id)) return [];
	const message = `${quote(value.was)} is replaced by ${nameOf(thing, [])}, which is ${thing.state} and so not shown to learners.`;
	const remedy = `Put something approved in its place, or add an entry that says what took the place of ${quote(id)}.`;
	return [problemAt(table, where, { code: 'catalog/hidden-successor', message, remedy })];
}

function circlesOf({ successors: table }: Sources, list: keyof typeof lists): Problem[] {
	if (!table) return [];
	const all: readonly Successor[] = table.value[list];
	return findSuccessorCircles(all).map((circle) => {
		const ids = [...circle.slice(1), circle[0]].map((id) => quote(id));
		const position = all.findIndex(({ was }) => was === circle[0]);
		return problemAt(table, [list, position, 'now'], {
			code: 'catalog/circular-successors',
			message: `${quote(circle[0])} is replaced by ${ids.join(', which is replaced by ')}: there is no end where anything could go.`,
			remedy: 'Decide which of them learners use today, and take its own entry out.'
		});
	});
}

/** Retired needs that the table does not speak of; where it cannot be read, that is told already. */
function untold({ needs, successors: table, paths }: Sources): Problem[] {
	if (!table && paths.includes(successorsFile)) return [];
	const told = new Set<string>(table?.value.needs.map(({ was }) => was));
	return needs
		.filter(({ value }) => value.state === 'retired' && !told.has(value.id))
		.map((need) =>
			problemAt(need, ['state'], {
				code: 'catalog/retired-without-successor',
				severity: 'warning',
				message: `${nameOf(need.value, [])} is retired, and data/successors.yaml does not say what took its place.`,
				remedy: `Add it there under needs: "was: ${need.value.id}" and "now", with the ids that took its place or [].`
			})
		);
}
