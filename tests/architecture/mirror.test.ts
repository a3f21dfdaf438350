import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, listSources, root } from './list-files.ts';
import { listProblemCodes } from './read-source.ts';

const files = listFiles();
const modules = files.filter(
	(path) =>
		/^src\/lib\/.*\.ts$/.test(path) &&
		!path.startsWith('src/lib/components/') &&
		!/\/(index|types|events)\.ts$/.test(path)
);

/** Tests of what no single module does. */
const ofWholeDomains = [
	'compare-laws',
	'count-mix',
	'data-problems',
	'judgments',
	'machine-coverage',
	'machine-paths',
	'mutations',
	'mutations-of-questions',
	'mutations-without-effect',
	'plan-laws',
	'random-flows',
	'real-catalog',
	'reference-comparisons',
	'reference-rates',
	'reference-scores',
	'reference-values'
];

describe('every module', () => {
	it('has its test at the mirrored path', () => {
		const wanted = modules.map((path) => path.replace(/^src\/(.*)\.ts$/, 'tests/$1.test.ts'));
		expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
		expect(wanted.length).toBeGreaterThan(80);
	});

	it('is what a test at a mirrored path is named after', () => {
		const stray = files
			.filter((path) => /^tests\/lib\/.*\.test\.ts$/.test(path))
			.filter((path) => !ofWholeDomains.includes(basename(path, '.test.ts')))
			.map((path) => path.replace(/^tests\/(.*)\.test\.ts$/, 'src/$1.ts'))
			.filter((path) => !files.includes(path));
		expect(stray).toEqual([]);
	});
});

describe('every folder of src/lib', () => {
	it('has a README of what goes in, what comes out and what it does not do', () => {
		const folders = new Set(modules.map((path) => path.split('/').slice(0, 3).join('/')));
		const missing = [...folders].filter((folder) => !files.includes(`${folder}/README.md`));
		expect(missing).toEqual([]);
	});
});

describe('every problem code', { timeout: 60_000 }, () => {
	const codes = [...new Set(listSources().flatMap(listProblemCodes))].sort();
	const fixtures = readdirSync(`${root}tests/fixtures/data-problems`).flatMap((domain) =>
		readdirSync(`${root}tests/fixtures/data-problems/${domain}`).map((what) => `${domain}/${what}`)
	);

	it('has a folder with the mistake', () => {
		expect(codes.filter((code) => !fixtures.includes(code))).toEqual([]);
		expect(codes.length).toBeGreaterThan(50);
	});

	it('is what a folder with a mistake is named after', () => {
		expect(fixtures.filter((fixture) => !codes.includes(fixture))).toEqual([]);
	});

	it('belongs to the domain that reports it', () => {
		const strange = listSources().flatMap((source) =>
			listProblemCodes(source).filter((code) => !source.path.includes(`/${code.split('/')[0]}/`))
		);
		expect(strange).toEqual([]);
	});
});

describe('every name', () => {
	const own = files.filter((path) => /^(src|tests)\//.test(path));

	it('is written in small letters with hyphens, a component’s in capitals', () => {
		const code = own.filter((path) =>
			/^(src|tests\/(lib|support|architecture|journeys))\/.*\.(ts|js)$/.test(path)
		);
		const kebab = /^\+|^[a-z0-9]+(-[a-z0-9]+)*(\.svelte|\.test|\.spec)?\.(ts|js)$/;
		expect(code.filter((path) => !kebab.test(basename(path)))).toEqual([]);
		const parts = own.filter((path) => /\.svelte$/.test(path) && !basename(path).startsWith('+'));
		expect(parts.filter((path) => !/^([A-Z][a-z0-9]*)+\.svelte$/.test(basename(path)))).toEqual([]);
	});

	it('says what is in the file', () => {
		const empty = /(^|[-./])(utils?|helpers?|managers?|services?|common|misc)([-./]|$)/i;
		// Kit gives its worker this name.
		const given = own.map((path) => path.replace(/^src\/service-worker\//, 'src/'));
		expect(given.filter((path) => empty.test(path))).toEqual([]);
	});
});
