import { fields } from '../../catalog/index.ts';

const { choice, count, defaulting, group, list, optional, reference, text } = fields;

/** The most steps before a plan is told as long, where the file says nothing else. */
export const usualLimits = { steps: 18, steps_with_two: 24 } as const;

const finding = reference('What `npm run check-data -- --json` calls it, without "curation/".');

const limits = group(
	{
		steps: defaulting(
			count('The most numbered steps in the plan of a kind of person.'),
			usualLimits.steps
		),
		steps_with_two: defaulting(
			count('The most numbered steps in the plan of a person with two answers to a question.'),
			usualLimits.steps_with_two
		)
	},
	'From where on a plan is told as long.'
);

const severity = group(
	{
		finding,
		is: choice(
			['error', 'warning', 'off'],
			'error: nothing is published. warning: it is listed. off: it is not told at all.'
		)
	},
	'How much a kind of finding matters.'
);

const acceptance = group(
	{
		finding,
		about: list(
			reference('An id that the finding names.'),
			'The ids that the finding is about, in its order. Fewer, from the left, accept all that begin with them.'
		),
		only_for: optional(
			list(
				reference('A situation, a program area, a role or a duty.'),
				'Accepted only for people with at least one of these. Somebody else of whom it is found is told. Without it, everybody.'
			)
		),
		why: text('Why it may stay as it is, for the next curator.')
	},
	'A finding that was looked at, and may stay as it is.'
);

/** What `data/checks.yaml` looks like. */
export const checksSchema = group(
	{
		limits: defaulting(limits, {}),
		severity: defaulting(list(severity, 'How much each kind of finding matters.'), []),
		accepted: defaulting(list(acceptance, 'What was looked at and may stay as it is.'), [])
	},
	'How strict the checks of all ways through the questions are.'
);
