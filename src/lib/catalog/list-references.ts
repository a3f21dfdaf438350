import type { Kind } from './kinds.ts';
import { expandPath } from './expand-path.ts';
import type { Sources } from './read-sources.ts';
import type { Placed, YamlPath } from './types.ts';

/** An id by which one entry speaks of another. */
export interface Reference {
	/** The entry as it is written. */
	readonly from: Placed<unknown>;
	readonly path: YamlPath;
	readonly id: string;
	readonly to: Kind | 'tags';
	/** What stands between the two names in a sentence: "builds on". */
	readonly verb: string;
	/** What learners meet when the thing is not shown: nothing where they were led, or one link less. */
	readonly ifHidden: 'dead-end' | 'less' | 'waits';
}

interface Link extends Pick<Reference, 'to' | 'verb' | 'ifHidden'> {
	/** Where the ids stand in an entry; `*` is every item of a list, or every field. */
	readonly at: string;
}

const link = (at: string, to: Link['to'], verb: string): Link => ({
	at,
	to,
	verb,
	ifHidden: 'less'
});

const programs = link('programs.*', 'programs', 'belongs to');
const program = link('program', 'programs', 'belongs to');
const page = link('resource', 'resources', 'points to');

/** Every field by which an entry of a kind speaks of others. */
const links: Readonly<Partial<Record<Kind, readonly Link[]>>> = {
	roles: [programs],
	resources: [programs, link('roles.*', 'roles', 'is meant for')],
	contacts: [
		programs,
		{ ...link('resource', 'resources', 'sends people to'), ifHidden: 'dead-end' }
	],
	groups: [program, page],
	channels: [program, page],
	needs: [
		program,
		link('builds_on.*', 'needs', 'builds on'),
		{ ...link('resources.*', 'resources', 'is helped by'), ifHidden: 'waits' },
		link('ask.*', 'contacts', 'sends people to')
	],
	pathways: [
		program,
		link('for.*.*', 'tags', 'is meant for'),
		{ ...link('steps.*.*.need', 'needs', 'has a step for'), ifHidden: 'dead-end' },
		{ ...link('steps.*.*.or.*', 'needs', 'offers instead'), ifHidden: 'dead-end' },
		link('steps.*.*.when.*.*', 'tags', 'has a step for')
	]
};

/**
 * Every reference of the catalog, with its place; those of entries that are wrong too, so that
 * all their mistakes are told at once. `all`, which stands for every program area, is none.
 */
export function listReferences({ written }: Sources): Reference[] {
	return (Object.keys(links) as Kind[]).flatMap((kind) =>
		written[kind].flatMap((from) => (links[kind] ?? []).flatMap((one) => follow(from, one)))
	);
}

function follow(from: Placed<unknown>, { at, to, verb, ifHidden }: Link): Reference[] {
	return expandPath(from.value, at.split('.')).flatMap(({ path, value }) => {
		if (typeof value !== 'string' || value.trim() === '') return [];
		const id = value.trim();
		if (to === 'programs' && id === 'all') return [];
		return [{ from, path, id, to, verb, ifHidden }];
	});
}
