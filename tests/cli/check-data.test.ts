import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = ['node_modules/tsx/dist/cli.mjs', 'src/cli/check-data.ts'];
const sound = 'tests/fixtures/sound';

interface Run {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

const run = (...args: string[]): Run =>
	spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: 'utf8' });

describe('check-data', { timeout: 30_000 }, () => {
	it('ends well when the data has no error', () => {
		const { status, stdout } = run('--data', sound, '--json');
		expect(status).toBe(0);
		const { problems } = JSON.parse(stdout) as { problems: { severity: string }[] };
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('tells problems with file and line, whatever the folder is called, and ends with 1', () => {
		const folder = 'tests/fixtures/five-mistakes';
		const { status, stdout } = run('--data', folder, '--json');
		const { problems } = JSON.parse(stdout) as { problems: unknown[] };
		const expected = JSON.parse(readFileSync(`${root}${folder}/expected.json`, 'utf8')) as {
			code: string;
		}[];
		expect(status).toBe(1);
		expect(problems).toEqual(
			expect.arrayContaining(expected.filter(({ code }) => code !== 'catalog/unknown-role'))
		);
		expect(run('--data', folder).stdout).toContain(
			'data/resources/work.yaml, line 11: "Course reserves guide" has "2024-13" in "published", and there is no such date.\n  Write a year'
		);
	});

	it('says in a sentence what it cannot do, and ends with 1', () => {
		for (const [args, sentence] of [
			[['--data', 'nowhere'], 'There is no folder "nowhere".\n'],
			[
				['--quick'],
				'There is no --quick here. This can follow the command: [--json] [--data DIR].\n'
			]
		] as const) {
			expect(run(...args)).toMatchObject({ status: 1, stdout: '', stderr: sentence });
		}
	});

	it('is not disturbed when nobody reads on', () => {
		const line = [process.execPath, ...command, '--json', '--data', sound, '|', 'true'].join(' ');
		const { stderr } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8' });
		expect(stderr).toBe('');
	});
});
