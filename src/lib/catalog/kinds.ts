import { channel } from './schema/channel.ts';
import { contact } from './schema/contact.ts';
import { duty } from './schema/duty.ts';
import { group } from './schema/group.ts';
import { need } from './schema/need.ts';
import { pathway } from './schema/pathway.ts';
import { program } from './schema/program.ts';
import { resource } from './schema/resource.ts';
import { role } from './schema/role.ts';
import { situation } from './schema/situation.ts';
import { successors } from './schema/successors.ts';

/** The schema of one entry of each kind that stands in a list. */
export const entrySchemas = {
	programs: program,
	situations: situation,
	roles: role,
	duties: duty,
	groups: group,
	channels: channel,
	contacts: contact,
	needs: need,
	resources: resource
} as const;

/** The schema of a pathway, which has a file of its own. */
export const pathwaySchema = pathway;

/** The schema of the table of successors, and its file; without one, nothing was replaced. */
export const successorsSchema = successors;
export const successorsFile = 'data/successors.yaml';

export type EntryKind = keyof typeof entrySchemas;
export type Kind = EntryKind | 'pathways';

/** What one thing of a kind is called in a message. */
export const kindNames: Readonly<Record<Kind, string>> = {
	programs: 'program area',
	situations: 'situation',
	roles: 'role',
	duties: 'duty',
	groups: 'group',
	channels: 'channel',
	contacts: 'contact',
	needs: 'need',
	resources: 'resource',
	pathways: 'pathway'
};

const folders: readonly Kind[] = ['needs', 'resources', 'pathways'];

/** The kind of thing that the file at `path` holds; undefined for a file that is not the catalog's. */
export function kindOfFile(path: string): Kind | undefined {
	const [, folder = '', name] = /^data\/([^/]+?)(?:\.yaml|\/([^/]+)\.yaml)$/.exec(path) ?? [];
	const kind = Object.keys(kindNames).find((candidate) => candidate === folder) as Kind | undefined;
	return kind && folders.includes(kind) === (name !== undefined) ? kind : undefined;
}
