import type { Problem } from '../shared/problem.ts';
import { kindNames } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { nameOf, quote } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';
import type { Placed } from './types.ts';

type Entry = Placed<{ readonly id: string }>;

/** Kinds whose ids are tags of people, and so must differ from each other. */
const tagKinds = ['situations', 'programs', 'roles', 'duties'] as const;

/** Finds ids that two things of one kind share, and tags that mean two things. */
export function checkIds(sources: Sources): Problem[] {
	const kinds = Object.keys(kindNames) as Kind[];
	const entries = (kind: Kind): Entry[] => sources.written[kind].filter(hasId);
	const tags = tagKinds.flatMap(entries);
	return [
		...kinds.flatMap((kind) =>
			repeats(entries(kind)).map(([twice, first]) => sharedId(kind, twice, first))
		),
		...repeats(tags)
			.filter(([twice, first]) => twice.file !== first.file)
			.map(([twice, first]) => sharedTag(twice, first)),
		...tags.filter(({ value }) => value.id === 'all').map(reservedTag)
	];
}

function hasId(entry: Placed<unknown>): entry is Entry {
	return typeof (entry.value as { id?: unknown } | null)?.id === 'string';
}

/** Each entry whose id was there before, with the one that had it first. */
function repeats(entries: readonly Entry[]): (readonly [Entry, Entry])[] {
	const firsts = new Map<string, Entry>();
	return entries.flatMap((entry) => {
		const first = firsts.get(entry.value.id);
		if (!first) firsts.set(entry.value.id, entry);
		return first ? [[entry, first] as const] : [];
	});
}

function sharedId(kind: Kind, twice: Entry, first: Entry): Problem {
	return problemAt(twice, ['id'], {
		code: 'catalog/duplicate-id',
		message: `${nameOf(twice.value, [])} has the id ${quote(twice.value.id)}, and so has the ${kindNames[kind]} ${nameOf(first.value, [])} (${placeOf(first)}).`,
		remedy: 'Give the newer one an id of its own, or take it out if it is the same thing.'
	});
}

function sharedTag(twice: Entry, first: Entry): Problem {
	return problemAt(twice, ['id'], {
		code: 'catalog/duplicate-tag',
		message: `${nameOf(twice.value, [])} has the id ${quote(twice.value.id)}, and so has ${nameOf(first.value, [])} (${placeOf(first)}): a pathway could not tell whom it is for.`,
		remedy:
			'Give the newer one an id of its own. Situations, program areas, roles and duties share their ids with nobody.'
	});
}

function reservedTag(entry: Entry): Problem {
	return problemAt(entry, ['id'], {
		code: 'catalog/reserved-id',
		message: `${nameOf(entry.value, [])} has the id "all", and that word means every program area.`,
		remedy: 'Give it another id.'
	});
}

function placeOf(entry: Entry): string {
	return `${entry.file}, line ${entry.lineOf(['id'])}`;
}
