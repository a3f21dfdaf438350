import type { Tag } from '../types.ts';
import { group, id, text } from './fields.ts';

export const duty = group(
	{
		id: id<Tag>('The permanent id, which is also the tag of people with this duty.'),
		name: text('What the duty is called.'),
		because: text('Completes the sentence "Here because …".')
	},
	'Work that some people in a role have and others do not.'
);
