import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkEverything } from '../../../src/lib/server/index.ts';
import { readFixture, readRealData } from '../../support/read-fixture.ts';

const folder = 'tests/fixtures/data-problems/study';

describe.each(readdirSync(folder))('the mistake %s', (code) => {
	const problems = checkEverything(readFixture(`data-problems/study/${code}`)).filter((problem) =>
		problem.file.startsWith('data/studies/')
	);

	it('is told with its place, in words that say what to do, and is taken for no other', () => {
		const expected: unknown = JSON.parse(readFileSync(`${folder}/${code}/expected.json`, 'utf8'));
		expect(problems).toEqual(expected);
		expect(problems.map((problem) => problem.code)).toContain(`study/${code}`);
	});
});

describe('the studies of this project', () => {
	it('give nothing away that nobody looked at, and have no other problem', () => {
		const problems = checkEverything(readRealData());
		expect(problems.filter(({ code }) => code.startsWith('study/'))).toEqual([]);
	});
});
