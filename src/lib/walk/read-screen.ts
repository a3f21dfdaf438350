import type { Catalog } from '../catalog/index.ts';
import type { Plan } from '../planner/index.ts';
import type { Screen } from '../study/index.ts';
import { replay, wordsFromAddress, type Wizard, type WizardState } from '../wizard/index.ts';
import { listPageThings, listPlanThings } from './list-things.ts';
import type { StudyWords } from './study-words.ts';

/** What has to be known of the product to read its addresses. */
export interface SiteToRead {
	readonly catalog: Catalog;
	readonly wizard: Wizard;
	readonly words: StudyWords;
	/** The newcomer's plan and, for helpers who have one, the plan of their own part. */
	readonly plansOf: (state: Pick<WizardState, 'profile' | 'beside'>) => readonly Plan[];
}

/** Pages that are neither a question, a plan nor a thing, by their address with the slash at its end, with their headings. */
const pageTitles: ReadonlyMap<string, string> = new Map([
	['search/', 'Search'],
	['search/notebook/', 'What I could not find'],
	['resources/', 'All resources'],
	['pathways/', 'All pathways'],
	['about/', 'About'],
	['plan/', 'My plan'],
	['plans/', 'Plans on this device'],
	['leave/', 'Leave nothing here'],
	['offline/', 'Without the network'],
	['curate/', 'For curators'],
	['curate/changes/', 'What an edit changes for people'],
	['curate/findings/', 'What was found'],
	['curate/flow/', 'The questions, mapped'],
	['curate/outcomes/', 'What people receive'],
	['curate/people/', 'Example people'],
	['curate/studies/', 'Findings of studies'],
	['study/', 'Usability studies'],
	['study/console/', 'Console'],
	['study/replay/', 'Replay of a session'],
	['study/report/', 'Report of a study'],
	['study/session/', 'A session']
]);

/** Stands for every address that is no page, so that what somebody typed there is not kept. */
const noPage = 'nothing-here';

/**
 * The screen at a site address: a path without leading slash, with its query and its fragment.
 * The words of an address are read as the wizard reads them, so that a mangled one gives the
 * screen that people see. Answers that are kept for later questions are no part of the key.
 */
export function readScreen(site: SiteToRead, address: string): Screen {
	const [beforeFragment = '', fragment = ''] = splitAt(address.replace(/^\//, ''), '#');
	const [path = ''] = splitAt(beforeFragment, '?');
	const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
	if (first === '') return readWalk(site, []);
	if (first === 'wizard' || first === 'pathway') {
		return readWalk(site, wordsFromAddress(rest.length > 0 ? rest.join('/') : fragment));
	}
	return readPage(site, [first, ...rest].join('/'));
}

/** The screen of a set of answers: the question that is open with them, or the plan. */
export function readWalk(site: SiteToRead, answers: readonly string[]): Screen {
	const state = replay(site.wizard, answers);
	const { question } = state;
	if (!question) {
		return {
			key: keyOfWalk(state),
			kind: 'plan',
			label: 'The plan',
			answers: state.answers,
			things: listPlanThings(site.catalog, site.plansOf(state))
		};
	}
	const asks = (state.profile.helping && question.asksHelping) || question.asks;
	return {
		key: keyOfWalk(state),
		kind: 'question',
		label: asks,
		questionId: question.id,
		answers: state.answers,
		things: [{ ids: [`question/${question.id}`], title: asks }]
	};
}

/** The key of a question or plan with the answers so far. */
export function keyOfWalk(state: {
	readonly question?: { readonly id: string };
	readonly answers: readonly string[];
}): string {
	const screen = state.question ? `question/${state.question.id}` : 'plan';
	return `${screen}|${state.answers.join('+')}`;
}

/** Folders whose things have a page of their own; a resource is one page among others. */
const kindsOfThings: ReadonlyMap<string, Screen['kind']> = new Map([
	['needs', 'need'],
	['pathways', 'pathway'],
	['programs', 'program'],
	['resources', 'page']
]);
/** Pages whose key is their address alone. */
const kindsOfPages: ReadonlyMap<string, Screen['kind']> = new Map([
	['search', 'search'],
	['resources', 'page']
]);

function readPage({ catalog, words }: SiteToRead, path: string): Screen {
	const [folder = '', id = ''] = path.split('/');
	const title = words.titles.get(path);
	const kind = title === undefined ? undefined : kindsOfThings.get(folder);
	if (kind === undefined || title === undefined) return readOtherPage(path);
	return {
		key: folder === 'resources' ? `page/${path}` : path,
		kind,
		label: title,
		answers: [],
		things: listPageThings(catalog, folder, id)
	};
}

function readOtherPage(path: string): Screen {
	const title = pageTitles.get(`${path}/`);
	const known = title === undefined ? noPage : path;
	const kind = kindsOfPages.get(known);
	return {
		key: kind ? known : `page/${known}`,
		kind: kind ?? 'page',
		label: title ?? 'No page of the site',
		answers: [],
		things: []
	};
}

function splitAt(text: string, sign: string): [string, string] {
	const at = text.indexOf(sign);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
