import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkEverything } from '../../../src/lib/server/index.ts';
import { readFixture } from '../../support/read-fixture.ts';

const folder = 'tests/fixtures/data-problems/curation';

describe.each(readdirSync(folder))('the mistake %s', (code) => {
	const problems = checkEverything(readFixture(`data-problems/curation/${code}`));

	it('is told with its place, in words that say what to do', () => {
		const expected: unknown = JSON.parse(readFileSync(`${folder}/${code}/expected.json`, 'utf8'));
		expect(problems.filter((problem) => problem.code === `curation/${code}`)).toEqual(expected);
	});

	it('is not taken for another mistake', () => {
		const errors = problems.filter(({ severity }) => severity === 'error');
		expect(errors.filter((problem) => problem.code !== `curation/${code}`)).toEqual([]);
	});
});

describe('the sound data', () => {
	it('has no error', () => {
		const problems = checkEverything(readFixture('sound'));
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});
