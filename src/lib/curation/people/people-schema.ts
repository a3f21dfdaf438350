import { fields } from '../../catalog/index.ts';
import type { NeedId, Value } from '../../catalog/index.ts';

const { group, id, list, optional, reference, text } = fields;

const option = reference('The id of an option of the wizard.');
const needs = (describes: string) =>
	optional(list(reference<NeedId>('The id of a need.'), describes));

/** One entry of `data/people.yaml`. */
export const personSchema = group(
	{
		id: id('The permanent id.'),
		who: text('Who this is, in a sentence or two.'),
		answers: list(option, 'What they choose, in any order.'),
		first: needs('How their numbered list begins: these steps, in this order, nothing between.'),
		includes: needs('Needs anywhere in their plan, as-needed ones too.'),
		never: needs('Needs nowhere in their plan.'),
		first_week: needs('All that they get in the first week, in any order.')
	},
	'An example person: what must be true of their pathway.'
);

/** What `data/people.yaml` looks like. */
export const peopleSchema = list(personSchema, 'Example people, checked on every run.');

/** An example person as written, with field names in camelCase. */
export type PersonExample = Value<typeof personSchema>;
