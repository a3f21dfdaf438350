import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refuseFolder, writeReport } from '../../src/cli/write-report.ts';
import { aReport } from '../support/report-builder.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const report = aReport();
const id = report.study.id;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'write-report-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

it('names files after what is in them: simulated, or not', () => {
	writeReport(at('a'), report);
	expect(readdirSync(at('a')).sort()).toEqual([
		`${id}-simulated-report.csv`,
		`${id}-simulated-report.html`,
		`${id}-simulated-report.json`
	]);
	expect(writeReport(at('b'), { ...report, isSimulated: false })).toEqual([
		at(`b/${id}-report.html`),
		at(`b/${id}-report.csv`),
		at(`b/${id}-report.json`)
	]);
});

it('writes none of the three where one of them cannot be written', () => {
	mkdirSync(at(`${id}-simulated-report.csv`));
	expect(writeReport(folder, report)).toEqual({
		refusal: `${at(`${id}-simulated-report.csv`)}: this is a folder, and a file of the report has its name. Name another folder after --out.`
	});
	expect(readdirSync(folder)).toEqual([`${id}-simulated-report.csv`]);
});

it('says why a place cannot be written to', () => {
	writeFileSync(at('file'), '');
	expect(writeReport(at('file/sub'), report)).toEqual({
		refusal: `The report cannot be written to ${at('file/sub')}: there is no such file: a part of this path is a file, not a folder.`
	});
});

it('takes a folder that is there or can be made, and no file as a part of its path', () => {
	writeFileSync(at('file'), '');
	expect(refuseFolder(folder)).toBeUndefined();
	expect(refuseFolder(at('new/one'))).toBeUndefined();
	expect(existsSync(at('new'))).toBe(false);
	for (const name of ['file', 'file/', 'file/sub', 'file/sub/deep']) {
		expect(refuseFolder(at(name))).toBe(`"${at('file')}" is a file. Name a folder after --out.`);
	}
});
