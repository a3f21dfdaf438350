import { describe, expect, it } from 'vitest';
import { loadEverything } from '../../../src/lib/server/load-everything.ts';
import { readFixture, readSound } from '../../support/read-fixture.ts';

describe('a data folder, read whole', () => {
	it('gives the catalog, the questions and the vocabulary of sound files', () => {
		const { catalog, reading, vocabulary, problems } = loadEverything(readSound());
		expect(catalog.needs.length).toBeGreaterThan(0);
		expect(reading.flow.questions.length).toBeGreaterThan(0);
		expect(vocabulary).toBeDefined();
		expect(problems).toEqual([]);
	});

	it('tells the problems of every domain by file and line', () => {
		const { problems } = loadEverything(readFixture('five-mistakes'));
		const places = problems.map(({ file, line }) => [file, line] as const);
		expect(problems.length).toBeGreaterThanOrEqual(5);
		expect(places).toEqual(
			[...places].sort(([a, x], [b, y]) => (a === b ? x - y : a < b ? -1 : 1))
		);
	});
});
