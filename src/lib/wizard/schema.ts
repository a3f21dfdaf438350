import { fields } from '../catalog/index.ts';
import type { Tag, Value } from '../catalog/index.ts';
import type { OptionId, QuestionId } from './types.ts';

const { choice, defaulting, flag, group, id, list, optional, reference, text } = fields;

const optionId = reference<OptionId>('The id of an option.');
const tag = reference<Tag>('The id of a situation, a program area, a role or a duty.');

const optionRule = (describes: string) =>
	group(
		{
			all_of: defaulting(list(optionId, 'All of these are chosen.'), []),
			any_of: defaulting(list(optionId, 'At least one of these is chosen.'), [])
		},
		describes
	);

const option = group(
	{
		id: id<OptionId>('A word of the address: permanent, and unique over all questions.'),
		role: optional(
			reference<Tag>('The id of a role: label and description are taken from it where missing.')
		),
		label: optional(text('What the person chooses, in plain words.')),
		says: optional(text('The answer in a few words, for the line of answers. Else the label.')),
		description: optional(text('A plain sentence under the label.')),
		sets: optional(
			list(tag, 'What choosing it makes true of the person. Else its own id, where that is a tag.')
		),
		unsure: defaulting(flag('true for "I am not sure".'), false),
		none: defaulting(flag('true for "none of these".'), false),
		stands_for: defaulting(
			list(optionId, 'Choosing it is choosing these instead, of this question or an earlier one.'),
			[]
		),
		stands_for_all: defaulting(
			flag('true: choosing it is choosing every other option that is offered.'),
			false
		),
		offered_when: optional(optionRule('Offered only beside these earlier answers.')),
		helping: defaulting(flag('true: the plan is for somebody else.'), false),
		beside: defaulting(list(tag, "Whose steps stand beside the newcomer's plan."), [])
	},
	'One way to answer.'
);

const question = group(
	{
		id: id<QuestionId>('The permanent id.'),
		short: text('Names the answer in the line of answers: "You are".'),
		short_helping: optional(text('The same for a helper: "They are".')),
		asks: text('The question.'),
		asks_helping: optional(text('The same for a helper.')),
		why: text('Why it is asked.'),
		several: defaulting(flag('true where several options may be chosen at once.'), false),
		asked_when: optional(optionRule('Asked only after these earlier answers.')),
		assumed_when_helping: defaulting(
			flag('true: a helper is not asked, everything offered is taken as chosen.'),
			false
		),
		elsewhere: defaulting(
			list(
				group(
					{
						label: text('What the person chooses.'),
						description: text('A plain sentence under the label.'),
						to: choice(['search'], 'The page it leads to.')
					},
					'A way out of the questions.'
				),
				'Ways out of the questions, shown below the options.'
			),
			[]
		),
		options: list(option, 'The ways to answer, in the order shown.')
	},
	'One question.'
);

/** What `data/wizard.yaml` looks like. */
export const wizardSchema = group(
	{
		questions: list(question, 'The questions, in the order in which they may be asked.'),
		renamed: defaulting(
			list(
				group(
					{
						was: text('The old word of an address.'),
						now: reference<OptionId>('The id of the option it means today.')
					},
					'A renamed option.'
				),
				'Old words of addresses, so that links keep working.'
			),
			[]
		)
	},
	'The questions of the wizard.'
);

/** `data/wizard.yaml` as written, with field names in camelCase. */
export type WizardSource = Value<typeof wizardSchema>;
