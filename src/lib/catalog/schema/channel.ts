import type { ResourceId } from '../types.ts';
import { choice, group, id, optional, reference, text } from './fields.ts';
import { evidenceUrl, program } from './shared-fields.ts';

export const channel = group(
	{
		id: id('The permanent id.'),
		name: text('The name of the list, call, calendar or form.'),
		kind: choice(
			['mailing-list', 'calendar', 'documents', 'form', 'calls'],
			'What kind of channel it is.'
		),
		program,
		note: optional(text('What else to know.')),
		resource: optional(
			reference<ResourceId>('The id of the resource where one finds or joins it.')
		),
		evidence_url: evidenceUrl
	},
	'A way in which Alliance people talk to each other.'
);
