import { describe, expect, it } from 'vitest';
import { checkEverything } from '../../../src/lib/server/check-everything.ts';
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

	it('lists no warning while the file that accepts some cannot be read', () => {
		const broken = { path: 'data/checks.yaml', text: 'accepted: 7\n' };
		const files = [...readRealData().filter(({ path }) => path !== broken.path), broken];
		const problems = checkEverything(files);
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.map(({ file }) => file)).toEqual(problems.map(() => broken.path));
	});
});
