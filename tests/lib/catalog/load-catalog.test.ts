import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/lib/catalog/index.ts';
import { orderProblems } from '../../../src/lib/shared/problem.ts';
import { loadEdited } from '../../support/edit-sound.ts';
import { readFixture, readRealData, readSound } from '../../support/read-fixture.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fixtures = `${root}tests/fixtures/`;
const mistakes = readdirSync(`${fixtures}data-problems/catalog`);

const expected = (fixture: string): unknown =>
	JSON.parse(readFileSync(`${fixtures}${fixture}/expected.json`, 'utf8'));

describe('a catalog without mistakes', () => {
	it('loads the sound fixture without a problem', () => {
		expect(loadCatalog(readSound()).problems).toEqual([]);
	});

	it('loads all that data/ holds, without an error', () => {
		const { catalog, problems } = loadCatalog(readRealData());
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(catalog.resources.length).toBeGreaterThanOrEqual(250);
		expect(catalog.needs.length).toBeGreaterThanOrEqual(60);
		expect(catalog.programs).toHaveLength(5);
	});

	it('is the same in whatever order the files come', () => {
		const files = readSound();
		expect(loadCatalog([...files].reverse())).toEqual(loadCatalog(files));
	});

	it('gives fields their names in code, and values where they may be left out', () => {
		const { catalog } = loadCatalog(readSound());
		expect(catalog.resources.find(({ id }) => String(id) === 'overlay-recording')).toMatchObject({
			urlIsListing: true,
			legacy: false,
			minutes: 30,
			topics: [],
			alsoAsked: []
		});
		expect(catalog.needs.find(({ id }) => String(id) === 'overlay-records')).toMatchObject({
			buildsOn: ['work-in-network-zone'],
			ask: [],
			pointOfNeedOnly: false
		});
	});

	it('keeps HTML in a text as text', () => {
		const text = '<script>alert("x")</script> & <b>bold</b>';
		const { catalog, problems } = loadEdited({
			'data/resources/all.yaml': ['Glossary of names and abbreviations.', `'${text}'`]
		});
		expect(problems).toEqual([]);
		expect(catalog.resources[0]?.summary).toBe(text);
	});
});

describe('a catalog with a mistake', () => {
	it.each(mistakes)('says what is wrong, where, and what to do: %s', (mistake) => {
		const fixture = `data-problems/catalog/${mistake}`;
		const { problems } = loadCatalog(readFixture(fixture));
		expect(problems).toEqual(expected(fixture));
		expect(problems.map(({ code }) => code)).toContain(`catalog/${mistake}`);
	});

	it('has a fixture for every problem that the catalog can report', () => {
		const folder = `${root}src/lib/catalog`;
		const codes = readdirSync(folder, { recursive: true })
			.filter((file) => String(file).endsWith('.ts'))
			.flatMap((file) => [
				...readFileSync(`${folder}/${String(file)}`, 'utf8').matchAll(/'catalog\/([a-z0-9-]+)'/g)
			])
			.map(([, code]) => code ?? '');
		expect(mistakes).toEqual([...new Set(codes)].sort());
		expect(
			mistakes.filter(
				(code) => !existsSync(`${fixtures}data-problems/catalog/${code}/expected.json`)
			)
		).toEqual([]);
	});

	it('tells five different mistakes of one file at once, in the order of lines', () => {
		const { problems } = loadCatalog(readFixture('five-mistakes'));
		expect(problems).toEqual(expected('five-mistakes'));
		expect(problems).toEqual(orderProblems(problems));
		expect(new Set(problems.map(({ code }) => code)).size).toBe(5);
		expect(new Set(problems.map(({ file }) => file)).size).toBe(1);
	});

	it('leaves a wrong entry out and keeps the rest', () => {
		const { catalog } = loadCatalog(readFixture('five-mistakes'));
		expect(catalog.resources.map(({ id }) => String(id))).toEqual([
			'terms',
			'rsf-calls',
			'ask-form',
			'old-overlay-page'
		]);
	});

	it('loads the other files when one cannot be read', () => {
		const { catalog, problems } = loadCatalog(readFixture('data-problems/catalog/not-yaml'));
		expect(problems).toHaveLength(1);
		expect(catalog.needs.map(({ id }) => String(id))).toContain('run-course-reserves');
		expect(catalog.resources).toHaveLength(7);
	});
});
