import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function measure(...written: readonly string[]) {
	return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/search-quality.ts', ...written], {
		encoding: 'utf8'
	});
}

describe('search-quality', { timeout: 60_000 }, () => {
	it('measures every judged query of the project', () => {
		const { stdout, status } = measure('--json');
		const { files, worst } = JSON.parse(stdout);
		expect(files[0].path).toBe('tests/fixtures/judged-queries.json');
		expect(files[0].byClass.all.count).toBeGreaterThan(60);
		expect(worst.length).toBeLessThanOrEqual(20);
		expect(status).toBe(0);
	});

	it('says what it cannot read', () => {
		const { stderr, status } = measure('nowhere.json');
		expect(stderr).toMatch(/^There is no file "nowhere.json"/);
		expect(status).toBe(1);
	});
});
