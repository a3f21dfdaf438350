import type { Tag } from '../types.ts';
import { group, id, text } from './fields.ts';

export const situation = group(
	{
		id: id<Tag>('The permanent id, which is also the tag of people in this situation.'),
		name: text('What the situation is called.'),
		because: text('Completes the sentence "Here because …".')
	},
	'A situation that brings people here. Everybody is in exactly one.'
);
