import { expect, test } from '@playwright/test';
import {
	replay,
	walkAddresses,
	walkRoutes,
	wordsFromAddress
} from '../../../src/lib/wizard/index.ts';
import { isElsewhere, reachable, readSite, type Site } from '../../support/crawl-site.ts';
import { realWizard } from '../../support/real-wizard.ts';

/** Reads the build once; no browser is needed to follow links. */
let known: Site | undefined;
const site = () => (known ??= readSite('build'));

/** Pages that read answers from the fragment of their address. */
const ofFragments = ['pathway/', 'wizard/'];
const wizard = realWizard();

test.describe('every built page', () => {
	test('can be reached from the first question by links', () => {
		const reached = reachable(site());
		const lost = [...site().pages.keys()].filter((path) => !reached.has(path));
		// No link from the questions leads to these without scripts.
		expect(lost.filter((path) => !ofFragments.includes(path))).toEqual([]);
		console.log(`${site().pages.size} pages, ${reached.size} reached by links from the first.`);
	});

	test('links to pages and places that exist', () => {
		const { pages, files } = site();
		const dead = [...pages.values()].flatMap((page) =>
			page.links
				.filter((link) => {
					const [path = '', fragment] = link.split('#');
					const target = pages.get(path);
					if (!target) return !files.has(path);
					// Answers of several stand behind the "#", and are to be known ones.
					if (fragment && !target.ids.has(fragment) && ofFragments.includes(path)) {
						return replay(wizard, wordsFromAddress(fragment)).unknown.length > 0;
					}
					return fragment !== undefined && !target.ids.has(fragment);
				})
				.map((link) => `${page.path} → ${link}`)
		);
		expect(dead).toEqual([]);
	});

	test('names everything by relative addresses, so that any folder will do', () => {
		const absolute = [...site().pages.values()].flatMap((page) =>
			page.written
				.filter((address) => address.startsWith('/') && !isElsewhere(address))
				.map((address) => `${page.path} → ${address}`)
		);
		expect(absolute).toEqual([]);
	});

	test('leads off the site by https and http only, and tells nobody where from', () => {
		for (const { path, html, written } of site().pages.values()) {
			const others = written.filter((one) => isElsewhere(one) && !/^https?:\/\//.test(one));
			expect(others, path).toEqual([]);
			expect(html, path).toContain('<meta name="referrer" content="no-referrer" />');
		}
	});

	test('is whole: a question has answers, and a pathway has steps, links and whom to ask', () => {
		for (const { path, html, choices } of site().pages.values()) {
			expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
			if (/^wizard\/./.test(path)) expect(choices.length, path).toBeGreaterThan(1);
			if (!/^pathway\/./.test(path)) continue;
			expect(html, path).toContain('Step 1.');
			expect(html, path).toContain('Whom to ask:');
			expect(html, path).toMatch(/<a [^>]*href="https:/);
		}
	});

	test('says how many questions are left, and that is true', () => {
		const { pages } = site();
		const memory = new Map<string, readonly [number, number]>();
		/** Least and most questions from a page to a pathway, for somebody who is sure. */
		const count = (path: string): readonly [number, number] => {
			const page = pages.get(path);
			if (!page || path.startsWith('pathway/')) return [0, 0];
			const before = memory.get(path);
			if (before) return before;
			const ways = page.choices
				.filter(({ words, to }) => !words.startsWith('I am not sure') && to !== 'search/')
				.map(({ to }) => count(to));
			const left = [
				1 + Math.min(...ways.map(([least]) => least)),
				1 + Math.max(...ways.map(([, most]) => most))
			] as const;
			memory.set(path, left);
			return left;
		};
		const wrong = [...pages.values()].flatMap(({ path, html, choices }) => {
			if (choices.length === 0) return [];
			const said = /Questions: (?:<!--.*?-->)?([^<]+) left/.exec(html)?.[1] ?? 'nothing';
			const [least, most] = count(path);
			const joined = most === least + 1 ? `${least} or ${most}` : `${least} to ${most}`;
			const truth = least === most ? `${most}` : joined;
			return said === truth ? [] : [`${path || 'home'} says ${said}, and it is ${truth}`];
		});
		expect(wrong).toEqual([]);
	});
});

test.describe('every set of single answers', () => {
	const wizard = realWizard();

	test('has its page, a question or a pathway', () => {
		const { wizard: questions, pathway } = walkAddresses(wizard);
		const wanted = [
			...questions.map((words) => `wizard/${words}/`),
			...pathway.map((words) => `pathway/${words}/`)
		];
		const reached = reachable(site());
		expect(wanted.filter((path) => !reached.has(path))).toEqual([]);
		const built = [...site().pages.keys()].filter((path) => /^(wizard|pathway)\/./.test(path));
		expect(built.sort()).toEqual(wanted.sort());
		console.log(`${questions.length} question pages, ${pathway.length} pathway pages.`);
	});

	test('of every route ends on a pathway with a step in the first week', () => {
		const bare = walkRoutes(wizard)
			.map(({ path }) => path.slice(1))
			.filter((path) => !site().pages.get(path)?.ids.has('stage-first-week'));
		expect(bare).toEqual([]);
	});
});
