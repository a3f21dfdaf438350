import type { Sources } from './read-sources.ts';
import type {
	Catalog,
	Need,
	Pathway,
	PathwayStep,
	Placed,
	Rule,
	Successor,
	Successors
} from './types.ts';

/** Whether an id exists. */
type Has = (id: string) => boolean;

/**
 * The catalog without the places, and without references that lead nowhere. An entry that
 * makes no sense without such a reference goes with it: a contact without its resource,
 * a need without its program area, a step without its need. Of two entries with one id the first stays.
 */
export function dropDangling(sources: Sources): Catalog {
	const programs = firsts(sources.programs);
	const situations = firsts(sources.situations);
	const duties = firsts(sources.duties);
	const isProgram = having(programs, 'all');
	const roles = firsts(sources.roles).map((role) => ({
		...role,
		programs: role.programs.filter(isProgram)
	}));
	const isTag = having([...programs, ...situations, ...roles, ...duties]);
	const resources = firsts(sources.resources).map((resource) => ({
		...resource,
		programs: resource.programs.filter(isProgram),
		roles: resource.roles.filter(having(roles))
	}));
	const isResource = having(resources);
	const contacts = firsts(sources.contacts)
		.filter(({ resource }) => isResource(resource))
		.map((contact) => ({ ...contact, programs: contact.programs.filter(isProgram) }));
	const needs = soundNeeds(firsts(sources.needs), {
		isProgram,
		isResource,
		isContact: having(contacts)
	});
	return {
		programs,
		situations,
		roles,
		duties,
		resources,
		contacts,
		needs,
		groups: withSoundResource(firsts(sources.groups), isProgram, isResource),
		channels: withSoundResource(firsts(sources.channels), isProgram, isResource),
		pathways: firsts(sources.pathways)
			.filter(({ program }) => isProgram(program))
			.flatMap((pathway) => soundPathway(pathway, having(needs), isTag)),
		successors: soundTable(sources.successors?.value, having(needs), isResource)
	};
}

function firsts<Thing extends { readonly id: string }>(placed: readonly Placed<Thing>[]): Thing[] {
	const byId = new Map<string, Thing>();
	for (const { value } of placed) if (!byId.has(value.id)) byId.set(value.id, value);
	return [...byId.values()];
}

function having(things: readonly { readonly id: string }[], ...others: string[]): Has {
	const ids = new Set<string>([...things.map(({ id }) => id), ...others]);
	return (id) => ids.has(id);
}

function soundNeeds(
	needs: readonly Need[],
	has: { readonly isProgram: Has; readonly isResource: Has; readonly isContact: Has }
): Need[] {
	const placed = needs.filter(({ program }) => has.isProgram(program));
	const isNeed = having(placed);
	return placed.map((need) => ({
		...need,
		buildsOn: need.buildsOn.filter((id) => isNeed(id) && id !== need.id),
		resources: need.resources.filter(has.isResource),
		ask: need.ask.filter(has.isContact)
	}));
}

function withSoundResource<Thing extends { readonly program: string; readonly resource?: string }>(
	things: readonly Thing[],
	isProgram: Has,
	isResource: Has
): Thing[] {
	return things
		.filter(({ program }) => isProgram(program))
		.map((thing) => {
			if (thing.resource === undefined || isResource(thing.resource)) return thing;
			const rest: { resource?: string } = { ...thing };
			delete rest.resource;
			return rest as Thing;
		});
}

function soundPathway(pathway: Pathway, isNeed: Has, isTag: Has): Pathway[] {
	if (!isSoundRule(pathway.for, isTag)) return [];
	const steps = pathway.steps
		.filter((step) => isNeed(step.need) && (!step.when || isSoundRule(step.when, isTag)))
		.map((step): PathwayStep => ({ ...step, or: step.or.filter(isNeed) }));
	return [{ ...pathway, steps }];
}

function soundTable(table: Successors | undefined, isNeed: Has, isResource: Has): Successors {
	return {
		needs: soundSuccessors(table?.needs ?? [], isNeed),
		resources: soundSuccessors(table?.resources ?? [], isResource)
	};
}

function soundSuccessors<Id extends string>(
	entries: readonly Successor<Id>[],
	has: Has
): Successor<Id>[] {
	const first = new Map<string, Successor<Id>>();
	for (const entry of entries) if (!first.has(entry.was)) first.set(entry.was, entry);
	return [...first.values()].map((entry) => ({ ...entry, now: entry.now.filter(has) }));
}

/** Without an unknown tag: leaving the tag out would let people in for whom it is not meant. */
function isSoundRule(rule: Rule, isTag: Has): boolean {
	return [...rule.allOf, ...rule.anyOf].every((tag) => isTag(tag));
}
