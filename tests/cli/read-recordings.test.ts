import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readEachRecording, readRecordings } from '../../src/cli/read-recordings.ts';

const samples = 'data/studies/samples';
const sample = join(samples, readdirSync(samples).sort()[0] ?? '');
let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'read-recordings-'));
	writeFileSync(at('P91.JSON'), readFileSync(sample));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

it('reads the files of a folder and looks into no folder inside, whatever it is called', () => {
	mkdirSync(at('inner.json'));
	const read = readEachRecording([folder]);
	expect(read.sessions).toHaveLength(1);
	expect(read.unreadable).toEqual([]);
});

it('reads what can be read beside what cannot', () => {
	writeFileSync(at('bad.json'), 'x');
	const read = readEachRecording([folder, at('gone.json'), at('*.jsn')]);
	expect(read.sessions).toHaveLength(1);
	expect(read.unreadable.map(({ path }) => path)).toEqual([
		at('bad.json'),
		at('gone.json'),
		at('*.jsn')
	]);
	expect(read.unreadable[2]?.says).toEqual([
		'no file has such a name. Name the folder: all of its recordings are read.'
	]);
});

it('makes nothing of half of what was given where all of it is wanted', () => {
	writeFileSync(at('bad.json'), 'x');
	expect(readRecordings([folder])).toEqual({
		refusal: `${at('bad.json')}: This is no recording of a Pathfinder session. Choose a file as it was saved at the end of one.\nMend or leave out these files, and try again. Nothing was made of the others.`
	});
});
