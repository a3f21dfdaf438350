import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = ['node_modules/tsx/dist/cli.mjs', 'src/cli/study.ts'];
const run = (...args: string[]) =>
	spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: 'utf8' });

describe('study tasks', { timeout: 60_000 }, () => {
	it('prints what to freeze, and title, answers and fewest screens of each task', () => {
		const { status, stdout } = run('tasks');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^October: .* \(october, version 1\)\n {2}hash {7}[0-9a-f]{64}\n/);
		expect(stdout).toContain(
			[
				'  papers-for-a-term: A plan for somebody new at course reserves',
				'    Fewest: 4 screens by wizard, 2 screens by search',
				'    Right: pathways/course-reserves (Course reserves)'
			].join('\n')
		);
	});

	it('prints the same for programs', () => {
		const studies = JSON.parse(run('tasks', '--json').stdout) as { id: string; tasks: object[] }[];
		expect(studies.map(({ id, tasks }) => [id, tasks.length])).toEqual([
			['october', 6],
			['pilot', 3]
		]);
	});

	it('says in a sentence what it cannot do, and ends with 1', () => {
		expect(run('tasks', '--data', 'tests/fixtures/sound')).toMatchObject({
			status: 1,
			stderr: 'There is no study in the folder "studies" of this data.\n'
		});
		const { status, stderr } = run('play');
		expect(status).toBe(1);
		expect(stderr).toContain('npm run -s study -- tasks');
	});
});
