import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyOfWalk, readWalk, type SiteToRead } from '../../../src/lib/walk/read-screen.ts';
import { collectStudyWords } from '../../../src/lib/walk/study-words.ts';
import { buildWizard } from '../../../src/lib/wizard/index.ts';
import { aSmallFlow } from '../../support/flow-builder.ts';
import { aStudyCatalog, aStudySite } from '../../support/study-site.ts';

const site = aStudySite();
const keyAt = (address: string) => site.screenAt(address).key;

describe('the screen at an address', () => {
	it.each([
		['', 'question/who|'],
		['/', 'question/who|'],
		['#all', 'question/who|'],
		['wizard/new-role/', 'question/area|new-role'],
		['wizard/#new-role+rsf+scts', 'question/role|new-role+rsf+scts'],
		['pathway/new-role/rsf/reserves/', 'plan|new-role+rsf+reserves'],
		[
			'pathway/#new-role+rsf+scts+reserves+cataloging',
			'plan|new-role+rsf+scts+reserves+cataloging'
		],
		['search/', 'search'],
		['search/?q=lost%20book#results', 'search'],
		['needs/books/', 'needs/books'],
		['pathways/reserves/', 'pathways/reserves'],
		['programs/rsf/#needs', 'programs/rsf'],
		['resources/', 'resources'],
		['resources/guide/', 'page/resources/guide'],
		['search/notebook/', 'page/search/notebook'],
		['about/', 'page/about'],
		['needs/draft/', 'page/nothing-here'],
		['needs/nothing/', 'page/nothing-here'],
		['question/who/', 'page/nothing-here'],
		['rsf/', 'page/nothing-here'],
		['jane-doe@example.org/', 'page/nothing-here'],
		['__proto__/', 'page/nothing-here'],
		['constructor', 'page/nothing-here'],
		['needs/toString/', 'page/nothing-here']
	])('"%s" is %s', (address, key) => {
		expect(keyAt(address)).toBe(key);
	});

	it('is known for every page of the site', () => {
		const routes = `${import.meta.dirname}/../../../src/routes`;
		const pages = readdirSync(routes, { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => file.endsWith('+page.svelte'))
			.map((file) => file.replace(/\/?\+page\.svelte$/, ''))
			.filter((path) => path !== '' && !path.includes('['));
		expect(pages).toContain('curate/studies');
		expect(pages.filter((path) => keyAt(`${path}/`).endsWith('nothing-here'))).toEqual([]);
	});

	it('is read as the wizard reads it where the words are mangled or stand in another order', () => {
		expect(keyAt('wizard/rsf/new-role/')).toBe('question/role|new-role+rsf');
		expect(keyAt('pathway/#new-role%2Brsf+nonsense+RESERVES')).toBe('plan|new-role+rsf+reserves');
		expect(keyAt('pathway/new-role/rsf/reserves/#books')).toBe('plan|new-role+rsf+reserves');
		expect(keyAt('pathway/#new-role')).toBe('question/area|new-role');
	});

	it('has no answers in its key that are kept for later', () => {
		expect(site.screenAt('wizard/rsf/reserves/')).toMatchObject({
			key: 'question/who|',
			answers: []
		});
	});
});

describe('what is known of a screen', () => {
	it('is the question with its answers so far, and itself as a thing', () => {
		expect(site.screenAt('wizard/new-role/')).toEqual({
			key: 'question/area|new-role',
			kind: 'question',
			label: 'Asks area?',
			questionId: 'area',
			answers: ['new-role'],
			things: [{ ids: ['question/area'], title: 'Asks area?' }]
		});
		expect(site.screenAt('wizard/helping/new-colleague/').label).toBe('Which is their area?');
	});

	it('is the plan with its list, steps and resources', () => {
		const { kind, things } = site.screenAt('pathway/helping/new-colleague/rsf/reserves/');
		expect(kind).toBe('plan');
		expect(things.map(({ ids }) => ids.join(' '))).toEqual([
			'pathways/reserves pathways/supervisor',
			'needs/books',
			'resources/guide',
			'needs/people'
		]);
	});

	it('is the title of a page, and nothing to name on search', () => {
		expect(site.screenAt('needs/books/')).toMatchObject({ kind: 'need', label: 'Learn books' });
		expect(site.screenAt('pathways/reserves/')).toMatchObject({ kind: 'pathway' });
		expect(site.screenAt('programs/rsf/')).toMatchObject({ kind: 'program', label: 'Area rsf' });
		expect(site.screenAt('search/')).toMatchObject({ kind: 'search', label: 'Search', things: [] });
		expect(site.screenAt('resources/guide/')).toMatchObject({
			kind: 'page',
			label: 'Resource guide',
			things: [{ ids: ['resources/guide'] }]
		});
	});
});

describe('readWalk', () => {
	it('asks for plans only where answers are complete', () => {
		const asked: string[] = [];
		const wizard = buildWizard(aSmallFlow());
		const catalog = aStudyCatalog();
		const words = collectStudyWords({ catalog, wizard });
		const read: SiteToRead = {
			catalog,
			wizard,
			words,
			plansOf: ({ profile }) => {
				asked.push(profile.tags.join(' '));
				return [];
			}
		};
		expect(readWalk(read, ['new-role']).key).toBe('question/area|new-role');
		expect(readWalk(read, ['new-role', 'scts']).key).toBe('plan|new-role+scts');
		expect(asked).toEqual(['new-role scts cataloging']);
	});
});

describe('keyOfWalk', () => {
	it('is the screen and the answers', () => {
		expect(keyOfWalk({ answers: ['a', 'b'] })).toBe('plan|a+b');
		expect(keyOfWalk({ question: { id: 'q' }, answers: [] })).toBe('question/q|');
	});
});
