import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeReport } from '../../src/lib/curation/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sound = join(root, 'tests/fixtures/sound');
const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/changes.ts')];

let folder = '';
const run = (...args: string[]) =>
	spawnSync(process.execPath, [...command, ...args], { cwd: folder, encoding: 'utf8' });
const git = (...args: string[]) =>
	spawnSync('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...args], {
		cwd: folder
	});

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'changes-'));
	cpSync(sound, join(folder, 'data'), { recursive: true });
	git('init', '-q');
	git('add', '.');
	git('commit', '-q', '-m', 'Before');
	const path = join(folder, 'data/pathways/course-reserves.yaml');
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, text.replace('first-month', 'first-quarter'));
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('changes', { timeout: 60_000 }, () => {
	it('compares a revision with the data as it stands', () => {
		const { status, stdout } = run('--from', 'HEAD', '--json');
		const report = JSON.parse(stdout) as ChangeReport;
		expect([status, report.affected, report.total]).toEqual([0, 2, 12]);
		expect(report.groups).toMatchObject([
			{ people: 2, gained: [], lost: [], moved: ['run-course-reserves'], firstWeekLost: false }
		]);
		expect(Object.keys(report).slice(0, 2)).toEqual(['affected', 'total']);
	});

	it('says it as a text and as a document', () => {
		expect(run('--from', 'HEAD').stdout).toMatch(
			/^2 of 12 kinds of people receive something else: 2 get a step at another time \(“Run course reserves”\)\. Of 4 ways .* lead to something else\.\n\nEverybody who answers/
		);
		const document = run('--from', 'HEAD', '--markdown').stdout;
		expect(document).toMatch(/^# What this edit changes for people\n/);
		expect(document).toContain('| Before | After |');
	});

	it('compares with a folder, with what holds one, and with a published catalog', () => {
		for (const from of [sound, join(root, 'tests/fixtures/stored/catalog-1.json')]) {
			expect(JSON.parse(run('--from', from, '--json').stdout)).toMatchObject({ affected: 2 });
		}
		expect(run('--from', '.', '--to', 'data').stdout).toMatch(/^Nothing changes for anybody\./);
	});

	it('says in a sentence what it cannot compare, and ends with 1', () => {
		for (const [args, sentence] of [
			[[], /^Say what to compare with: --from/],
			[['--from', 'nowhere'], /^There is no folder and no revision "nowhere" here\./],
			[['--from', 'HEAD', '--to', 'nowhere'], /^There is no folder "nowhere"\.\n$/],
			[['--from', 'nowhere.json'], /^There is no file "nowhere\.json"\.\n$/],
			[
				['--from', 'HEAD', '--json', '--markdown'],
				/^Write either --json or --markdown, not both\.\n$/
			],
			[
				['--from', 'HEAD', '--to', join(root, 'tests/fixtures/five-mistakes')],
				/^The data of --to .* has 11 errors that leave out people or what they get, so nothing is compared\.\n(data\/.*, line \d+: .*\n){11}What to do about each: npm run -s check-data -- --data .*five-mistakes\n$/
			]
		] as const) {
			const { status, stdout, stderr } = run(...args);
			expect([status, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(sentence);
		}
	});

	it('refuses data in which somebody comes to no end, whichever side it is on', () => {
		const data = join(folder, 'endless');
		cpSync(sound, data, { recursive: true });
		cpSync(join(root, 'tests/fixtures/data-problems/curation/endless-way'), data, {
			recursive: true
		});
		const told = 'has 2 errors that leave out people or what they get, so nothing is compared.';
		const to = run('--from', 'HEAD', '--to', data);
		expect([to.status, to.stdout]).toEqual([1, '']);
		const lines = to.stderr.trim().split('\n');
		expect(lines[0]).toBe(`The data of --to ${data} ${told}`);
		expect(lines[1]).toMatch(/^data\/wizard\.yaml, line 55: After the answers /);
		expect(lines[3]).toBe(`What to do about each: npm run -s check-data -- --data ${data}`);
		expect(run('--from', data, '--to', sound).stderr).toContain(
			`The data of --from ${data} ${told}`
		);
	});

	it('says what to do with a revision that has errors', () => {
		const wizard = join(folder, 'data/wizard.yaml');
		const text = readFileSync(wizard, 'utf8');
		writeFileSync(wizard, 'questions: 7\n');
		git('commit', '-q', '-a', '-m', 'Broken');
		git('tag', 'broken');
		writeFileSync(wizard, text);
		const { status, stderr } = run('--from', 'broken');
		expect(status).toBe(1);
		expect(stderr.trim().split('\n').at(-1)).toBe(
			'Write the files of "broken" out to see what to do about each (git worktree add ../before broken, then npm run -s check-data -- --data ../before/data), or compare with a revision in which they are corrected.'
		);
	});

	it('names both sides where both are missing', () => {
		const { status, stderr } = run('--from', 'nowhere', '--to', 'neither');
		expect(status).toBe(1);
		expect(stderr).toBe(
			'There is no folder and no revision "nowhere" here. "git tag" and "git log --oneline" list revisions.\nThere is no folder "neither".\n'
		);
	});
});
