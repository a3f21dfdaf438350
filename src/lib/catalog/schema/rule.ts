import type { Tag } from '../types.ts';
import { defaulting, group, list, reference } from './fields.ts';

const tag = reference<Tag>('The id of a situation, a program area, a role or a duty.');

/** Whom something is for. */
export function rule(describes: string) {
	return group(
		{
			all_of: defaulting(list(tag, 'Somebody who has all of these tags.'), []),
			any_of: defaulting(list(tag, 'Somebody who has at least one of these tags.'), [])
		},
		describes
	);
}
