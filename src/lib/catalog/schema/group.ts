import type { ResourceId } from '../types.ts';
import { choice, group as fieldsOf, id, optional, reference, text } from './fields.ts';
import { evidenceUrl, program } from './shared-fields.ts';

export const group = fieldsOf(
	{
		id: id('The permanent id.'),
		name: text('The name of the group.'),
		program,
		kind: text('What kind of group it is, as the Alliance says it: standing group, project group.'),
		status: choice(
			['current', 'ended', 'on hiatus', 'historical'],
			'Whether the group meets today.'
		),
		note: optional(text('What else to know.')),
		resource: optional(
			reference<ResourceId>("The id of the resource that is the group's own page.")
		),
		evidence_url: evidenceUrl
	},
	'A standing group, project group or governing body of the Alliance.'
);
