import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStudies } from '../../src/cli/read-studies.ts';
import { changeFindings, startFindings, writeFindings } from '../../src/lib/study/index.ts';
import type { Report } from '../../src/lib/study/index.ts';
import { drawRecordings } from '../support/recording-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/study.ts')];
const run = (...args: string[]) =>
	spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: 'utf8' });

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'study-'));
	const read = readStudies(join(root, 'data'));
	const study = 'refusal' in read ? undefined : read.studies.find((one) => !one.study.isPilot);
	if (!study) throw new Error('The data has no study.');
	const exclusion = { reason: 'the line broke', by: 'F1', at: '2025-10-20' };
	const files = drawRecordings(study, 3, (session, index) =>
		index === 2 ? { ...session, exclusion } : session
	);
	for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
	writeFileSync(at('damaged.txt'), (files['P01.json'] ?? '').replace(/"seq": ?3,/, '"seq":4,'));
	writeFileSync(at('no.txt'), 'not a recording');
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('study report', { timeout: 60_000 }, () => {
	it('writes one document, one table and one JSON file', () => {
		const { status, stdout } = run(
			'report',
			at('P01.json'),
			at('P02.json'),
			at('P03.json'),
			'--out',
			at('out')
		);
		expect(status).toBe(0);
		expect(readdirSync(at('out')).sort()).toEqual([
			'october-simulated-report.csv',
			'october-simulated-report.html',
			'october-simulated-report.json'
		]);
		expect(stdout.split('\n')[0]).toBe(`Wrote ${at('out/october-simulated-report.html')}`);
		expect(readFileSync(at('out/october-simulated-report.html'), 'utf8')).toContain('SIMULATED');
		const report = JSON.parse(
			readFileSync(at('out/october-simulated-report.json'), 'utf8')
		) as Report;
		expect(report.counts).toMatchObject({ counted: 2, simulated: 2, leftOut: 1 });
	});

	it('counts the excluded where asked to, and compares with earlier recordings', () => {
		const { status, stdout } = run(
			...[
				'report',
				at('P01.json'),
				at('P03.json'),
				'--with-excluded',
				'--json',
				'--out',
				at('other')
			],
			...['--compare', at('P01.json'), at('P02.json')]
		);
		const report = JSON.parse(stdout) as Report;
		expect([status, report.counts.counted]).toEqual([0, 2]);
		expect(report.comparison).toMatchObject({
			people: 'different',
			before: { n: 2 },
			after: { n: 2 }
		});
	});

	it('says everything that is wrong with any of the files, and writes nothing', () => {
		const { status, stderr } = run(
			...['report', at('P01.json'), at('damaged.txt'), at('no.txt'), at('gone.json')],
			...['--out', at('none')]
		);
		expect(status).toBe(1);
		expect(stderr).toContain(`${at('damaged.txt')}: `);
		expect(stderr).toContain(`${at('no.txt')}: This is no recording`);
		expect(stderr).toContain(`${at('gone.json')}: there is no such file.`);
		expect(stderr).toContain('Nothing was made of the others.');
		expect(existsSync(at('none'))).toBe(false);
	});

	it('wants a folder to write to', () => {
		expect(run('report', at('P01.json')).stderr).toMatch(/^Say where to write the report: --out/);
		expect(run('report', at('P01.json'), '--out', at('P02.json')).stderr).toContain('is a file');
		expect(run('report', at('P01.json'), '--out', at('P02.json/sub')).stderr).toBe(
			`"${at('P02.json')}" is a file. Name a folder after --out.\n`
		);
	});

	it('wants a file of findings, and no folder', () => {
		const { status, stderr } = run(
			...['report', at('P01.json'), '--findings', folder, '--out', at('none')]
		);
		expect([status, stderr]).toEqual([1, `${folder}: this is a folder. Name a file in it.\n`]);
	});

	it('says how the findings of an earlier study stand in this one, and of this one later', () => {
		for (const name of ['pilot', 'october']) {
			const tie = { kind: 'screen', id: 'page/' } as const;
			const add = { do: 'add', tie, says: 'Stops.', notes: [] } as const;
			const file = changeFindings(startFindings(name, true), add);
			writeFileSync(at(`${name}-findings.txt`), writeFindings(file));
		}
		const { status, stdout, stderr } = run(
			...['report', at('P01.json'), '--findings', at('october-findings.txt'), '--json'],
			...['--later-findings', at('pilot-findings.txt'), '--out', at('later')],
			...['--earlier-findings', at('pilot-findings.txt'), '--compare', at('P02.json')]
		);
		expect(stderr).toBe('');
		const report = JSON.parse(stdout) as Report;
		expect([status, report.problems[0]?.checked?.studyId]).toEqual([0, 'pilot']);
		expect(report.comparison?.findings).toHaveLength(1);
	});

	it('wants recordings of the earlier study where its findings are named', () => {
		const { status, stderr } = run(
			...['report', at('P01.json'), '--earlier-findings', at('P01.json'), '--out', at('none')]
		);
		expect([status, stderr]).toEqual([
			1,
			'--earlier-findings belongs to a comparison: name the recordings of the earlier study after --compare.\n'
		]);
	});

	it('computes the intervals that were asked for, and says in the report which', () => {
		const words = ['report', at('P01.json'), at('P02.json'), '--json', '--out', at('wilson')];
		const { stdout } = run(...words, '--interval', 'wilson');
		expect((JSON.parse(stdout) as Report).intervalBy).toBe('wilson');
		expect(readFileSync(at('wilson/october-simulated-report.html'), 'utf8')).toContain(
			'95 % intervals by the method of Wilson'
		);
	});
});

describe('study check', { timeout: 60_000 }, () => {
	it('says what each recording is good for', () => {
		const { status, stdout } = run('check', folder);
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/^P01 \(s1, SIMULATED\): usable, with remarks\n {2}This was recorded on other data/
		);
	});

	it('checks every file that can be read, and says all that is wrong with the others', () => {
		const { status, stdout, stderr } = run(
			...['check', at('no.txt'), at('P01.json'), folder, at('gone.json')]
		);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^P01 \(s1, SIMULATED\): usable[^]*^P02[^]*^P03/m);
		expect(stderr).toContain(`${at('no.txt')}: This is no recording`);
		expect(stderr).toContain(`${at('gone.json')}: there is no such file.`);
		expect(stderr).toContain('2 cannot be read as a recording; the other 3 were checked.');
		expect(stderr).not.toContain('written');
	});
});

describe('study replay', { timeout: 60_000 }, () => {
	it('tells one session again, and says that its data is gone', () => {
		const { status, stdout } = run('replay', at('P01.json'));
		expect(status).toBe(0);
		expect(stdout).toMatch(/^P01 in october, SIMULATED\. The site has other data now/);
		expect(stdout).toMatch(/1:40 +start +Task \S+ begun/);
	});

	it('takes one session only', () => {
		expect(run('replay', folder).stderr).toContain('several sessions');
	});
});

it('names what can be done where somebody asks for something else', { timeout: 60_000 }, () => {
	const { status, stderr } = run('reprot');
	expect(status).toBe(1);
	expect(stderr).toContain('tasks, report, check, replay');
});
