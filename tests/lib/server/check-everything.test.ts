import { describe, expect, it } from 'vitest';
import { checkEverything } from '../../../src/lib/server/check-everything.ts';
import { loadEverything } from '../../../src/lib/server/load-everything.ts';
import { readFixture, readRealData, readSound } from '../../support/read-fixture.ts';

describe('a data folder, checked whole', { timeout: 30_000 }, () => {
	it('finds nothing wrong in the published data', () => {
		expect(checkEverything(readRealData())).toEqual([]);
	});

	it('walks no route where files are wrong, because all who miss the step would be named', () => {
		const files = readFixture('five-mistakes');
		expect(checkEverything(files)).toEqual(loadEverything(files).problems);
	});

	it('names what follows from sound files only when every route is walked', () => {
		const files = readSound();
		const codes = checkEverything(files).map(({ code }) => code);
		expect(codes).toEqual(['curation/no-step-of-own-role']);
		expect(loadEverything(files).problems).toEqual([]);
	});
});
