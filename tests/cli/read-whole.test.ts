import { spawnSync } from 'node:child_process';
import { expect, describe, it } from 'vitest';
import { readWhole, sayFolder } from '../../src/cli/read-whole.ts';
import { readFixture, readSound } from '../support/read-fixture.ts';

const saying = sayFolder('my-data');

describe('readWhole', () => {
	it('gives all that sound data hold', () => {
		expect(readWhole(readSound(), saying)).toHaveProperty('reading.flow.questions');
	});

	it('refuses data with every error that keeps them from being read, and says which data', () => {
		const whole = readWhole(readFixture('five-mistakes'), saying);
		const lines = ('refusal' in whole ? whole.refusal : '').split('\n');
		expect(lines[0]).toBe(
			'The data of "my-data" has 5 errors that leave out people or what they get, so nobody is listed.'
		);
		expect(lines.slice(1, -1)).toHaveLength(5);
		expect(lines.at(-1)).toBe('What to do about each: npm run -s check-data -- --data my-data');
	});

	it('refuses questions that have no end, since people are missing from every list', () => {
		expect(readWhole(readFixture('data-problems/curation/dead-end'), saying)).toHaveProperty(
			'refusal',
			expect.stringMatching(/^The data of "my-data" has 1 error .*\ndata\/wizard\.yaml, line \d+: /)
		);
	});
});

describe.each(['routes', 'outcomes'])('the command %s', (command) => {
	it('ends with 1 and lists nobody where the data has errors', { timeout: 60_000 }, () => {
		const written = [
			'--import',
			'tsx',
			`src/cli/${command}.ts`,
			'--data',
			'tests/fixtures/five-mistakes'
		];
		const { status, stdout, stderr } = spawnSync(process.execPath, written, { encoding: 'utf8' });
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain('The data of "tests/fixtures/five-mistakes" has 11 errors');
	});
});
