import * as v from 'valibot';
import type { Slip } from '../explain-slip.ts';
import type { ContactId, NeedId, ResourceId } from '../types.ts';
import { choice, defaulting, flag, group, id, list, optional, reference, text } from './fields.ts';
import { program, state } from './shared-fields.ts';

const opening: Slip = 'statement-form';

const statement = v.pipe(
	v.string(),
	v.trim(),
	v.startsWith('I need to ', opening),
	v.description('The need in the words of the worker, a whole sentence: "I need to …".')
);

const gap = group(
	{
		cover: choice(
			['none', 'partial'],
			'none: no resource helps with it. partial: those that exist do not cover it.'
		),
		note: text('What is missing, as learners read it.')
	},
	'Said openly where training is missing.'
);

export const need = group(
	{
		id: id<NeedId>('The permanent id.'),
		statement,
		program,
		state,
		builds_on: defaulting(
			list(reference<NeedId>('The id of a need.'), 'The needs to meet before this one.'),
			[]
		),
		resources: defaulting(
			list(
				reference<ResourceId>('The id of a resource.'),
				'What helps with it, in learning order.'
			),
			[]
		),
		ask: defaulting(
			list(
				reference<ContactId>('The id of a contact.'),
				'Whom to ask about it, where others than the contacts of the program area know better.'
			),
			[]
		),
		gap: optional(gap),
		point_of_need_only: defaulting(
			flag('true for what one looks up when it comes up: it stands in no pathway.'),
			false
		),
		also_asked: defaulting(
			list(text('Some words.'), 'What people at a desk would type instead. For the search.'),
			[]
		),
		evidence: text('Where this need was seen: pages and what they say.')
	},
	'A learning need.'
);
