import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readData } from '../../src/cli/read-data.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'read-data-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

it('calls every folder data/, and reads YAML only', () => {
	mkdirSync(join(folder, 'needs'));
	mkdirSync(join(folder, 'schemas'));
	writeFileSync(join(folder, 'needs/rsf.yaml'), '- id: a\n');
	writeFileSync(join(folder, 'needs/old.yml'), 'x');
	writeFileSync(join(folder, 'schemas/needs.yaml'), 'x');
	writeFileSync(join(folder, 'README.md'), 'x');
	writeFileSync(join(folder, 'roles.yaml'), 'y');
	expect(readData(folder)).toEqual([
		{ path: 'data/needs/old.yml', text: 'x' },
		{ path: 'data/needs/rsf.yaml', text: '- id: a\n' },
		{ path: 'data/roles.yaml', text: 'y' }
	]);
});

it('marks bytes that are not UTF-8', () => {
	writeFileSync(join(folder, 'roles.yaml'), Buffer.from([0x63, 0xe9, 0x0a]));
	expect(readData(folder)).toEqual([{ path: 'data/roles.yaml', text: 'c\uFFFD\n' }]);
});

it('says why a folder cannot be read', () => {
	const file = join(folder, 'roles.yaml');
	writeFileSync(file, 'x');
	expect(readData(file)).toEqual({ refusal: `"${file}" is a file, and --data takes a folder.` });
	expect(readData(join(folder, 'none'))).toEqual({
		refusal: `There is no folder "${join(folder, 'none')}".`
	});
});

it('does not take a folder without YAML for a data folder', () => {
	expect(readData(folder)).toEqual({
		refusal: `There is no YAML file in the folder "${folder}". Is it a data folder?`
	});
});
