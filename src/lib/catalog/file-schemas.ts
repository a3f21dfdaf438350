import * as v from 'valibot';
import { entrySchemas, pathwaySchema, successorsSchema } from './kinds.ts';

const listOf = <Entry extends v.GenericSchema<unknown>>(entry: Entry, describes: string) =>
	v.pipe(v.array(entry), v.description(describes));

/** The schema of each kind of file of the catalog, by the name its JSON Schema has. */
export const fileSchemas = {
	programs: listOf(entrySchemas.programs, 'The program areas, in the order people see them.'),
	situations: listOf(entrySchemas.situations, 'The situations that bring people here.'),
	roles: listOf(entrySchemas.roles, 'The functional roles.'),
	duties: listOf(entrySchemas.duties, 'The duties that some people in a role have.'),
	groups: listOf(entrySchemas.groups, 'The groups of the Alliance.'),
	channels: listOf(entrySchemas.channels, 'The lists, calls and other channels of the Alliance.'),
	contacts: listOf(entrySchemas.contacts, 'Whom to ask.'),
	needs: listOf(entrySchemas.needs, 'Learning needs.'),
	resources: listOf(entrySchemas.resources, 'Training material that exists.'),
	pathway: pathwaySchema,
	successors: successorsSchema
} as const;
