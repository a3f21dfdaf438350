import type { AnySchema } from '../check-shape.ts';
import type { NeedId, ResourceId } from '../types.ts';
import { defaulting, group, list, optional, reference, text } from './fields.ts';

function successorsOf<Id extends AnySchema>(id: Id, describes: string) {
	const entry = group(
		{
			was: id,
			now: list(id, 'The ids of what took its place; [] when nothing did.'),
			why: optional(text('A sentence that learners read: why it was replaced.'))
		},
		'What took the place of an id that learners may hold in a plan.'
	);
	return defaulting(list(entry, describes), []);
}

export const successors = group(
	{
		needs: successorsOf(reference<NeedId>('The id of a need.'), 'What took the place of needs.'),
		resources: successorsOf(
			reference<ResourceId>('The id of a resource.'),
			'What took the place of resources.'
		)
	},
	'What took the place of ids that learners may hold in plans they keep.'
);
