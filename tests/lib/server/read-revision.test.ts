import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readRevision } from '../../../src/lib/server/index.ts';

let folder = '';
const git = (...args: string[]) =>
	execFileSync(
		'git',
		['-C', folder, '-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...args],
		{ stdio: 'ignore' }
	);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'read-revision-'));
	git('init', '-q');
	git('commit', '-q', '--allow-empty', '-m', 'Nothing');
	git('tag', 'empty');
	mkdirSync(join(folder, 'data/needs'), { recursive: true });
	mkdirSync(join(folder, 'data/schemas'));
	writeFileSync(join(folder, 'data/roles.yaml'), 'y: “ü”\n');
	writeFileSync(join(folder, 'data/needs/rsf.yaml'), '');
	writeFileSync(join(folder, 'data/schemas/x.yaml'), 'x');
	writeFileSync(join(folder, 'data/README.md'), 'x');
	git('add', '.');
	git('commit', '-q', '-m', 'Data');
	git('tag', 'full');
	writeFileSync(join(folder, 'data/roles.yaml'), 'not committed');
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

const refusal = (revision: string, where = folder) => {
	const files = readRevision(revision, where);
	return 'refusal' in files ? files.refusal : undefined;
};

describe('readRevision', () => {
	it('reads the YAML files as they were committed, wherever in the repository one stands', () => {
		const files = [
			{ path: 'data/needs/rsf.yaml', text: '' },
			{ path: 'data/roles.yaml', text: 'y: “ü”\n' }
		];
		expect(readRevision('full', folder)).toEqual(files);
		expect(readRevision('HEAD', join(folder, 'data/needs'))).toEqual(files);
	});

	it('says in a sentence what is no revision', () => {
		expect(refusal('nowhere')).toMatch(/^There is no folder and no revision "nowhere" here\./);
		expect(refusal('--output=x')).toMatch(/^"--output=x" is no name of a revision/);
		expect(refusal('empty')).toBe('The revision "empty" has no folder "data" with YAML files.');
		expect(refusal('full:data')).toMatch(/^There is no folder and no revision/);
	});

	it('says where there is no repository, and where there is no git', () => {
		const outside = mkdtempSync(join(tmpdir(), 'no-repository-'));
		expect(refusal('HEAD', outside)).toMatch(/this is no git repository/);
		rmSync(outside, { recursive: true });
		vi.stubEnv('PATH', '');
		expect(refusal('full')).toMatch(/git is not installed/);
		vi.unstubAllEnvs();
	});
});
