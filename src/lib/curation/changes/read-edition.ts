import type { Catalog } from '../../catalog/index.ts';
import type { Flow } from '../../wizard/index.ts';
import { checkEnds } from '../findings/check-ends.ts';
import { checkSize } from './check-size.ts';
import { catalogShape, flowShape } from './edition-shape.ts';
import { fieldOf, Misfit } from './read-shape.ts';
import type { Edition } from './types.ts';

/** The version of `catalog.json` that this site writes. Files from before versions have none. */
export const editionVersion = 1;

const saveAgain =
	'Open the address of the published site with catalog.json at its end, save what comes, and choose that file.';
const isEmpty = `This file is empty. ${saveAgain}`;
const notJson = `This file is no catalog.json of a Pathfinder site, or was cut off while it was saved. ${saveAgain}`;

/** In characters; the catalog of today has less than a tenth of it. */
const mostText = 8_000_000;

/**
 * The edition in a `catalog.json`, or one sentence that says why there is none. Whatever the text is,
 * nothing is thrown, and the edition can be walked, compared and described: ids are words, lists are
 * lists, and it is not too large. Lists and flags that an older file lacks are empty and false.
 */
export function readEdition(
	text: string
): { readonly edition: Edition } | { readonly refusal: string } {
	if (text.length > mostText) return { refusal: 'This file is too large to be a catalog.json.' };
	const parsed = parse(text);
	if (!parsed) return { refusal: text.trim() === '' ? isEmpty : notJson };
	try {
		return readParsed(parsed.value);
	} catch (error) {
		if (!(error instanceof Misfit)) throw error;
		return {
			refusal: `This file cannot be read as the catalog.json of a Pathfinder site: ${error.message}. ${saveAgain}`
		};
	}
}

function parse(text: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
	} catch {
		return undefined;
	}
}

function readParsed(value: unknown): ReturnType<typeof readEdition> {
	const version = fieldOf(value, 'version', 'the file') ?? editionVersion;
	if (typeof version === 'number' && version > editionVersion) {
		return {
			refusal: `This file was written by a newer version of the site (${version}; this one reads ${editionVersion}). Load this page anew, or take a newer copy of the site.`
		};
	}
	if (version !== editionVersion) throw new Misfit('“version” of the file is no version');
	const catalog = catalogShape(fieldOf(value, 'catalog', 'the file'), 'the catalog');
	const flow = flowShape(fieldOf(value, 'flow', 'the file'), 'the questions');
	const edition = toEdition(catalog, flow);
	const unfit = checkSize(edition) ?? sayEndless(edition);
	return unfit === undefined ? { edition } : { refusal: `This file was not compared. ${unfit}` };
}

/** Where some answers lead to no end, people would be missing on one side. */
function sayEndless({ flow }: Edition): string | undefined {
	const [endless] = checkEnds({ flow, lines: {} });
	return endless && `Its questions lead somebody to no end. ${endless.message}`;
}

function toEdition(
	catalog: ReturnType<typeof catalogShape>,
	flow: ReturnType<typeof flowShape>
): Edition {
	const aside = { groups: [], channels: [], successors: { needs: [], resources: [] } };
	const questions = flow.questions.map((question) => ({ ...question, elsewhere: [] }));
	// The shapes give every id as a string that has been checked to be one.
	return {
		catalog: { ...catalog, ...aside } as unknown as Catalog,
		flow: { ...flow, questions } as unknown as Flow
	};
}
