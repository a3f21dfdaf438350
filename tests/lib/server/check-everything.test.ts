import { describe, expect, it } from 'vitest';
import { checkEverything, inspectEverything } from '../../../src/lib/server/check-everything.ts';
import { loadEverything } from '../../../src/lib/server/load-everything.ts';
import { readFixture, readRealData, readSound } from '../../support/read-fixture.ts';

describe('a data folder, checked whole', { timeout: 30_000 }, () => {
	it('finds no error in the published data, and only warnings that curators know of', () => {
		const problems = checkEverything(readRealData());
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		// Empty first months, and resources that no need names yet.
		expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual([
			'curation/empty-stage',
			'curation/unreceived-resource'
		]);
	});

	it('walks no route where files are wrong, because all who miss the step would be named', () => {
		const files = readFixture('five-mistakes');
		expect(checkEverything(files)).toEqual(loadEverything(files).problems);
	});

	it('names what follows from sound files only when every route is walked', () => {
		const files = readSound();
		const codes = checkEverything(files).map(({ code }) => code);
		expect([...new Set(codes)].sort()).toEqual([
			'curation/empty-stage',
			'curation/no-step-of-own-role'
		]);
		expect(loadEverything(files).problems).toEqual([]);
	});

	it('tells the mistakes of checks and example people beside those of the catalog, all at once', () => {
		const over: Readonly<Record<string, string>> = {
			'data/checks.yaml': 'severity: [{ finding: long-plan, is: loud }]\n',
			'data/people.yaml': '- { id: a, answers: [x], never: [y] }\n'
		};
		const own = Object.entries(over).map(([path, text]) => ({ path, text }));
		const files = [...readFixture('five-mistakes').filter(({ path }) => !(path in over)), ...own];
		const problems = checkEverything(files);
		expect(problems.length).toBe(loadEverything(files).problems.length + 2);
		expect(problems.map(({ file }) => file)).toEqual(expect.arrayContaining(Object.keys(over)));
	});

	it('lists the warnings beside a wrong entry of a file of checks that can be read', () => {
		const wrong = {
			path: 'data/checks.yaml',
			text: 'severity: [{ finding: long-plans, is: error }]\n'
		};
		const { problems, unjudged } = inspectEverything([...readSound(), wrong]);
		expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual([
			'curation/empty-stage',
			'curation/no-step-of-own-role',
			'curation/unknown-finding'
		]);
		expect(unjudged).toEqual([]);
	});

	it('says that routes were not judged further where an answer leads to no end', () => {
		const { unjudged } = inspectEverything(readFixture('data-problems/curation/endless-way'));
		expect(unjudged).toEqual([
			'The routes were not judged further: until every answer above leads to an end, there is no whole list of people to judge the rest by.'
		]);
	});

	it('lists no warning while the file that accepts some cannot be read', () => {
		const broken = { path: 'data/checks.yaml', text: 'accepted: 7\n' };
		const files = [...readRealData().filter(({ path }) => path !== broken.path), broken];
		const { problems, unjudged } = inspectEverything(files);
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.map(({ file }) => file)).toEqual(problems.map(() => broken.path));
		expect(unjudged).toEqual([
			'Warnings of the routes are not listed until data/checks.yaml can be read, because it says which are accepted.'
		]);
	});
});
