import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readRealData } from '../support/read-fixture.ts';
import { walkFiles } from '../support/walk-fixture.ts';

function outcomes(...written: readonly string[]) {
	return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/outcomes.ts', ...written], {
		encoding: 'utf8',
		maxBuffer: 2 ** 25
	});
}

describe('outcomes', { timeout: 60_000 }, () => {
	it('measures the same kinds of people as the list of routes has', () => {
		const { stdout, status } = outcomes('--json');
		const { people } = walkFiles(readRealData());
		expect(JSON.parse(stdout)).toMatchObject({
			people: people.length,
			aliases: people.filter(({ alias }) => alias).length
		});
		expect(status).toBe(0);
	});

	it('reads another data folder, and says that nobody was counted', () => {
		const { stdout, status } = outcomes('--data', 'tests/fixtures/sound');
		expect(stdout.split('\n').slice(0, 2)).toEqual([
			'What people receive, worked out from the catalog and the questions. No visitor was counted.',
			'12 kinds of people, one for each complete set of single answers; each counts once. 7 of them help somebody or are not sure, and end in the plans of the others.'
		]);
		expect(status).toBe(0);
	});

	it('refuses what it does not know', () => {
		const { stderr, status } = outcomes('--markdown');
		expect(stderr).toContain('There is no --markdown here.');
		expect(status).toBe(1);
	});
});
