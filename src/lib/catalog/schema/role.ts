import type { Tag } from '../types.ts';
import { group, id, text } from './fields.ts';
import { evidenceUrl, programList } from './shared-fields.ts';

export const role = group(
	{
		id: id<Tag>('The permanent id, which is also the tag of people with this role.'),
		name: text('What the role is called.'),
		plainly: text('What people in this role do on an ordinary day: "You …".'),
		because: text('Completes the sentence "Here because …".'),
		programs: programList,
		evidence_url: evidenceUrl
	},
	'A functional role: a kind of work.'
);
