import { describe, expect, it } from 'vitest';
import { isMissed, judgeMutations, tableOf } from '../../support/judge-mutations.ts';
import { drawMutations } from '../../support/mutate-data.ts';
import { readRealData } from '../../support/read-fixture.ts';

/** What `npm run bench:proof` draws besides was never looked at while this was written. */
const seed = 1;

describe('slips in the questions, drawn by chance', { timeout: 600_000 }, () => {
	const files = readRealData();
	const drawn = drawMutations(files, seed).filter(({ about }) => about === 'questions');
	const verdicts = judgeMutations(files, drawn);

	it('are of many kinds, and most of those that can be read change an outcome', () => {
		console.log(tableOf(verdicts));
		expect(new Set(drawn.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(9);
		const read = verdicts.filter(({ different }) => different !== undefined);
		const changing = read.filter(({ different }) => different !== 0);
		expect(changing.length).toBeGreaterThan(read.length / 2);
	});

	it('are refused, warned of or told wherever they change what anybody meets', () => {
		expect(verdicts.filter(isMissed).map(({ mutation }) => mutation.what)).toEqual([]);
	});

	// Where questions differ, people are followed by their answers, and so the counts need not be the same.
	it('affect somebody wherever somebody receives other steps or resources', () => {
		const silent = verdicts.filter(({ receiving, affected }) => receiving > 0 && affected === 0);
		expect(silent.map(({ mutation }) => mutation.what)).toEqual([]);
	});
});
