import type { Kind } from './kinds.ts';
import type { Sources } from './read-sources.ts';
import { stepPath } from './step-path.ts';
import type { Pathway, Placed, Rule, YamlPath } from './types.ts';

/** An id by which one entry speaks of another. */
export interface Reference {
	readonly from: Placed<unknown>;
	readonly path: YamlPath;
	readonly id: string;
	readonly to: Kind | 'tags';
	/** What stands between the two names in a sentence: "builds on". */
	readonly verb: string;
}

type Verb = Pick<Reference, 'to' | 'verb'>;

const verbs = {
	program: { to: 'programs', verb: 'belongs to' },
	role: { to: 'roles', verb: 'is meant for' },
	resource: { to: 'resources', verb: 'points to' },
	helps: { to: 'resources', verb: 'is helped by' },
	builds: { to: 'needs', verb: 'builds on' },
	asks: { to: 'contacts', verb: 'sends people to' },
	contact: { to: 'resources', verb: 'sends people to' },
	step: { to: 'needs', verb: 'has a step for' },
	instead: { to: 'needs', verb: 'has a step that offers instead' },
	tag: { to: 'tags', verb: 'is meant for' }
} as const satisfies Record<string, Verb>;

/** Every reference of the catalog, with its place. `all`, which stands for every program area, is none. */
export function listReferences(sources: Sources): Reference[] {
	const { roles, groups, channels, contacts, needs, resources, pathways } = sources;
	const areas = [...roles, ...contacts, ...resources];
	return [
		...areas.flatMap((from) => many({ from, ...verbs.program }, ['programs'], from.value.programs)),
		...[...groups, ...channels, ...needs, ...pathways].flatMap((from) =>
			many({ from, ...verbs.program }, 'program', [from.value.program])
		),
		...resources.flatMap((from) => many({ from, ...verbs.role }, ['roles'], from.value.roles)),
		...contacts.flatMap((from) =>
			many({ from, ...verbs.contact }, 'resource', [from.value.resource])
		),
		...[...groups, ...channels].flatMap((from) =>
			many(
				{ from, ...verbs.resource },
				'resource',
				from.value.resource ? [from.value.resource] : []
			)
		),
		...needs.flatMap((from) => [
			...many({ from, ...verbs.builds }, ['builds_on'], from.value.buildsOn),
			...many({ from, ...verbs.helps }, ['resources'], from.value.resources),
			...many({ from, ...verbs.asks }, ['ask'], from.value.ask)
		]),
		...pathways.flatMap(ofPathway)
	].filter(({ id, to }) => to !== 'programs' || id !== 'all');
}

/** References of a list at a path, or of the single value of a field. */
function many(
	what: Pick<Reference, 'from' | 'to' | 'verb'>,
	at: string | YamlPath,
	ids: readonly string[]
): Reference[] {
	const pathOf = (position: number): YamlPath =>
		typeof at === 'string' ? [at] : [...at, position];
	return ids.map((id, position) => ({ ...what, path: pathOf(position), id }));
}

function ofPathway(from: Placed<Pathway>): Reference[] {
	const { value } = from;
	return [
		...ofRule(from, ['for'], value.for),
		...value.steps.flatMap((step) => {
			const path = stepPath(value, step);
			return [
				{ from, path: [...path, 'need'], id: step.need, ...verbs.step },
				...many({ from, ...verbs.instead }, [...path, 'or'], step.or),
				...(step.when ? ofRule(from, [...path, 'when'], step.when) : [])
			];
		})
	];
}

function ofRule(from: Placed<unknown>, path: YamlPath, { allOf, anyOf }: Rule): Reference[] {
	return [
		...many({ from, ...verbs.tag }, [...path, 'all_of'], allOf),
		...many({ from, ...verbs.tag }, [...path, 'any_of'], anyOf)
	];
}
