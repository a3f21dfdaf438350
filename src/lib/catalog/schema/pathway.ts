import type { NeedId, PathwayId } from '../types.ts';
import { choice, defaulting, flag, group, id, list, optional, reference, text } from './fields.ts';
import { rule } from './rule.ts';
import { program } from './shared-fields.ts';

const needId = reference<NeedId>('The id of a need.');

const step = group(
	{
		need: needId,
		when: optional(
			rule('Whom this step is for, among those the pathway is for. Without it, for all of them.')
		),
		optional: defaulting(flag('true for a step that one can leave out.'), false),
		or: defaulting(list(needId, 'Needs that do as well: one of them is enough.'), []),
		note: optional(text('A sentence for this step in this pathway.'))
	},
	'A need in a pathway.'
);

const stage = (describes: string) => optional(list(step, describes));

export const pathway = group(
	{
		id: id<PathwayId>('The permanent id, which is also the name of the file.'),
		title: text('The title that learners read.'),
		kind: choice(
			['introduction', 'core', 'role'],
			'introduction: to the Alliance. core: for everybody in a program area. role: for one role.'
		),
		program,
		for: rule('Whom the pathway is for.'),
		introduction: text('Two to four sentences of our own for those who take it.'),
		steps: group(
			{
				'first-week': stage('The steps of the first week, in order.'),
				'first-month': stage('The steps of the first month, in order.'),
				'first-quarter': stage('The steps of the first quarter, in order.'),
				'as-needed': stage('What to look up when it comes up; outside the count of steps.')
			},
			'The steps by stage. A stage may be missing.'
		)
	},
	'A curated pathway: needs in order, for an audience.'
);
