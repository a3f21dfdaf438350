import { describe, expect, it } from 'vitest';
import { isMiscounted, isMissed, judgeMutations, tableOf } from '../../support/judge-mutations.ts';
import { drawMutations } from '../../support/mutate-data.ts';
import { readRealData } from '../../support/read-fixture.ts';

/** What `npm run bench:proof` draws besides was never looked at while this was written. */
const seed = 1;

const files = readRealData();
const drawn = drawMutations(files, seed);
const slips = drawn.filter(({ about }) => about !== 'nothing');

it('draws at least sixty slips of more than twelve kinds', () => {
	expect(slips.length).toBeGreaterThanOrEqual(60);
	expect(new Set(slips.map(({ kind }) => kind)).size).toBeGreaterThan(12);
});

describe('slips in needs, resources and pathways, drawn by chance', { timeout: 600_000 }, () => {
	const verdicts = judgeMutations(
		files,
		drawn.filter(({ about }) => about === 'catalog')
	);

	it('change an outcome for the most part where they can be read', () => {
		console.log(tableOf(verdicts));
		const read = verdicts.filter(({ different }) => different !== undefined);
		const changing = read.filter(({ different }) => different !== 0);
		expect(changing.length).toBeGreaterThan(read.length / 2);
	});

	it('are refused, warned of or told wherever they change what anybody meets', () => {
		expect(verdicts.filter(isMissed).map(({ mutation }) => mutation.what)).toEqual([]);
	});

	it('are told of as many kinds of people as receive other steps or resources', () => {
		expect(verdicts.filter(isMiscounted).map(({ mutation }) => mutation.what)).toEqual([]);
		expect(verdicts.filter(({ affected }) => affected).length).toBeGreaterThan(10);
	});
});
