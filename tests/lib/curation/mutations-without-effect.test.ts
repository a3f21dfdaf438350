import { describe, expect, it } from 'vitest';
import { inspectEverything } from '../../../src/lib/server/index.ts';
import { judgeMutations } from '../../support/judge-mutations.ts';
import { drawMutations } from '../../support/mutate-data.ts';
import { readRealData } from '../../support/read-fixture.ts';

const files = readRealData();
const seed = 1;

/** The classes of findings that the real data has, and why it may. */
const known = new Map([
	['curation/unreceived-resource', 'found by search, and part of no pathway so far'],
	['curation/empty-stage', 'a stage without a step for somebody with few areas']
]);

describe('the data as it is', () => {
	const { problems } = inspectEverything(files);

	it('has no error', () => {
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('has no warning that cannot be explained, and nothing is explained that it has not', () => {
		expect(problems.filter(({ code }) => !known.has(code))).toEqual([]);
		expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(known.keys()));
	});
});

describe('edits that change nothing', { timeout: 600_000 }, () => {
	const edits = drawMutations(files, seed).filter(({ about }) => about === 'nothing');
	const verdicts = judgeMutations(files, edits);

	it('bring no problem and affect nobody', () => {
		expect(verdicts.length).toBeGreaterThanOrEqual(10);
		const loud = verdicts.filter(
			({ different, found, affected }) => different !== 0 || found.length > 0 || affected !== 0
		);
		expect(loud.map(({ mutation }) => mutation.what)).toEqual([]);
	});
});
