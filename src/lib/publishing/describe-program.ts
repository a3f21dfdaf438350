import type { Catalog, Program } from '../catalog/index.ts';
import { describeContact, describeResource } from './describe-resource.ts';
import { linkNeeds } from './describe-need.ts';
import { listPathways, type AreaPathways } from './list-pathways.ts';
import type { ContactView, PageLink, ResourceView } from './types.ts';

/** A list, call, calendar or group, with its resource where there is one to open. */
export interface MeetingPlace {
	readonly name: string;
	readonly kind: string;
	readonly note?: string;
	readonly resource?: ResourceView;
}

/** A program area on a page of its own. */
export interface ProgramView {
	readonly name: string;
	readonly abbreviation: string;
	readonly covers: string;
	readonly plainly: string;
	readonly url?: string;
	readonly urlNote?: string;
	readonly formerNames: readonly string[];
	readonly ask: readonly ContactView[];
	readonly channels: readonly MeetingPlace[];
	readonly groups: readonly MeetingPlace[];
	readonly roles: readonly string[];
	readonly pathways: AreaPathways['pathways'];
	readonly needs: readonly PageLink[];
}

/** A program area as a page shows it: its lists, calls, groups, contacts, pathways and needs. */
export function describeProgram(catalog: Catalog, program: Program): ProgramView {
	const { id, name, abbreviation, covers, plainly, url, urlNote, formerNames } = program;
	const own = catalog.contacts.filter((contact) => contact.programs.includes(id));
	const path = `programs/${id}/`;
	return {
		name,
		abbreviation,
		covers,
		plainly,
		formerNames,
		...(url ? { url } : {}),
		...(urlNote ? { urlNote } : {}),
		ask: own.flatMap((contact) => describeContact(catalog, contact)),
		channels: catalog.channels
			.filter((channel) => channel.program === id)
			.map((channel) => place(catalog, channel, channelKinds[channel.kind])),
		groups: catalog.groups
			.filter((group) => group.program === id && group.status !== 'ended')
			.map((group) => place(catalog, group, groupKind(group))),
		roles: catalog.roles.filter((role) => role.programs.includes(id)).map((role) => role.name),
		pathways: listPathways(catalog).find((area) => area.path === path)?.pathways ?? [],
		needs: linkNeeds(catalog, (need) => need.program === id)
	};
}

const channelKinds = {
	'mailing-list': 'Email list',
	calendar: 'Calendar',
	documents: 'Documents',
	form: 'Form',
	calls: 'Open calls'
} as const;

function groupKind(group: Catalog['groups'][number]): string {
	const kind = group.kind.charAt(0).toUpperCase() + group.kind.slice(1);
	return group.status === 'current' ? kind : `${kind}, ${group.status}`;
}

interface PlaceSource {
	readonly name: string;
	readonly note?: string;
	readonly resource?: string;
}

function place(catalog: Catalog, source: PlaceSource, kind: string): MeetingPlace {
	const resource = catalog.resources.find(
		({ id, state }) => id === source.resource && state === 'approved'
	);
	return {
		name: source.name,
		kind,
		...(source.note ? { note: source.note } : {}),
		...(resource ? { resource: describeResource(resource) } : {})
	};
}
