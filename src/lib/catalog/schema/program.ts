import type { ProgramId } from '../types.ts';
import { address, defaulting, group, id, list, optional, text } from './fields.ts';
import { evidenceUrl } from './shared-fields.ts';

export const program = group(
	{
		id: id<ProgramId>('The permanent id, which is also the tag of people who work in the area.'),
		name: text('The official name.'),
		abbreviation: text('The official abbreviation, as people hear it in calls.'),
		covers: text('What the area covers officially, in our words.'),
		plainly: text('The same for somebody who knows none of the words: "You …".'),
		because: text('Completes the sentence "Here because …".'),
		url: optional(address('The address of the page about the area, if it was seen.')),
		url_note: optional(text('What to know about that address, or why there is none.')),
		former_names: defaulting(
			list(text('A name.'), 'Names the area had before, which people still use and search for.'),
			[]
		),
		evidence_url: evidenceUrl
	},
	'A program area of the Alliance.'
);
