import { fields } from '../catalog/index.ts';

const { group, list, optional, text } = fields;

const phrases = (describes: string) =>
	list(text('A word or a short phrase, as people type it.'), describes);

const abbreviation = group(
	{
		short: text('The short form, as people write it: NZ.'),
		means: phrases('What it means, the usual meaning first. Works in both directions.')
	},
	'A short form and what it means.'
);

const synonym = group(
	{
		same: optional(phrases('Words that mean the same to us: any of them finds the others.')),
		typed: optional(phrases('Words that people type.')),
		tried: optional(phrases('The words of the catalog that are tried as well.'))
	},
	'Either "same", or "typed" and "tried".'
);

/** What data/search/vocabulary.yaml must look like. */
export const vocabularySchema = group(
	{
		abbreviations: list(abbreviation, 'Short forms and what they mean.'),
		synonyms: list(synonym, 'Everyday words beside the words of the catalog.')
	},
	'The words of library workers beside the words of the catalog.'
);
