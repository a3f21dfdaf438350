import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exploreChoices, chooseUpToTwo, walkAddresses } from '../../../src/lib/wizard/index.ts';
import type { Junction } from '../../../src/lib/wizard/index.ts';
import { aRandomFlow } from '../../support/random-flow.ts';
import { realWizard } from '../../support/real-wizard.ts';
import { aStudySite, realStudySite } from '../../support/study-site.ts';

describe('a small site', () => {
	const site = aStudySite();

	it('begins at the first question, and has every screen that single answers lead to', () => {
		expect(site.start).toBe('question/who|');
		const start = site.nodes.get(site.start);
		expect(start).toMatchObject({ kind: 'question', questionId: 'who', holds: ['question/who'] });
		expect(start?.ways[1]).toEqual({ option: 'new-role', to: 'question/area|new-role' });
		for (const { ways } of site.nodes.values()) {
			expect(ways.filter(({ to }) => !site.nodes.has(to))).toEqual([]);
		}
	});

	it('knows what stands on each plan', () => {
		const plan = site.nodes.get('plan|new-role+rsf+reserves');
		expect(plan).toMatchObject({ kind: 'plan', ways: [] });
		expect(plan?.holds).toEqual(['pathways/reserves', 'needs/books', 'resources/guide']);
	});

	it('tells a key where somebody can stand from one that never was', () => {
		const legal = [
			'question/who|',
			'question/role|new-role+rsf+scts',
			'plan|new-role+rsf+scts+reserves+cataloging',
			'search',
			'resources',
			'needs/books',
			'page/about'
		];
		expect(legal.filter((key) => !site.isLegal(key))).toEqual([]);
		const illegal = [
			'question/role|new-role',
			'question/who|new-role',
			'question/nothing|',
			'plan|',
			'plan|new-role',
			'plan|rsf+new-role+reserves',
			'plan|new-role+rsf+reserves+nonsense',
			'needs/nothing',
			'page/search',
			'page/needs/books',
			'page/anything',
			'page/https://example.org/?q=jane',
			'page/question/who',
			'__proto__',
			'constructor',
			'toString',
			'hasOwnProperty',
			'page/__proto__',
			'',
			'page/'
		];
		expect(illegal.filter((key) => site.isLegal(key))).toEqual([]);
		expect(illegal.flatMap((key) => site.addressOf(key) ?? [])).toEqual([]);
	});

	it('has the address of each screen', () => {
		expect(site.addressOf('question/who|')).toBe('');
		expect(site.addressOf('plan|new-role+rsf+reserves')).toBe('pathway/new-role/rsf/reserves/');
		expect(site.addressOf('question/role|new-role+rsf+scts')).toBe('wizard/#new-role+rsf+scts');
		expect(site.addressOf('needs/books')).toBe('needs/books/');
		expect(site.addressOf('page/about')).toBe('about/');
	});

	it('knows what a question offers, also after several answers to one', () => {
		expect(site.optionsAt('question/tasks|new-role+not-sure-area')).toEqual([
			{ id: 'task-desk', label: 'Label task-desk', to: 'question/role|new-role+rsf' },
			{ id: 'task-records', label: 'Label task-records', to: 'plan|new-role+scts' },
			{
				id: 'not-sure-tasks',
				label: 'Label not-sure-tasks',
				to: 'plan|new-role+not-sure-area+not-sure-tasks'
			}
		]);
		const several = site.optionsAt('question/role|new-role+rsf+scts').map(({ id }) => id);
		expect(several).toEqual(['lending', 'reserves', 'cataloging', 'not-sure-role']);
		for (const key of ['plan|new-role+scts', 'question/role|scts', 'search', 'needs/books']) {
			expect(site.optionsAt(key)).toEqual([]);
		}
	});

	it('has the title of what it knows, and the id of what it does not', () => {
		expect(site.titleOf('needs/books')).toBe('Learn books');
		expect(site.titleOf('lending')).toBe('Label lending');
		expect(site.titleOf('needs/nothing')).toBe('needs/nothing');
	});
});

describe('any small site', { timeout: 60_000 }, () => {
	it('reads the address of each of its screens as that screen, and knows the ways from it', () => {
		fc.assert(
			fc.property(aRandomFlow(), (flow) => {
				const site = aStudySite(flow);
				for (const [key, { ways }] of site.nodes) {
					expect(site.isLegal(key)).toBe(true);
					expect(site.optionsAt(key).map(({ id, to }) => ({ option: id, to }))).toEqual(ways);
					expect(site.screenAt(site.addressOf(key) ?? 'nowhere').key).toBe(key);
				}
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the site as it is', { timeout: 60_000 }, () => {
	const site = realStudySite();

	it('has a screen for every page of questions and of pathways, and no other', () => {
		const { wizard, pathway } = walkAddresses(realWizard());
		const keys = new Set([
			...wizard.map((words) => site.screenAt(`wizard/${words}/`).key),
			...pathway.map((words) => site.screenAt(`pathway/${words}/`).key)
		]);
		for (const key of site.nodes.keys()) expect([site.start, ...keys]).toContain(key);
		expect(site.nodes.size).toBeGreaterThan(100);
	});

	it('knows the screens of two answers to a question too', () => {
		const keys = new Set<string>();
		const visit = ({ path, ways }: Junction): void => {
			if (keys.has(path)) return;
			keys.add(path);
			const { key } = site.screenAt(path);
			expect(site.isLegal(key)).toBe(true);
			expect(`/${site.addressOf(key)}`).toBe(path);
			ways.forEach(({ to }) => visit(to));
		};
		visit(exploreChoices(realWizard(), chooseUpToTwo));
		expect(keys.size).toBeGreaterThan(1000);
	});
});
