// @vitest-environment jsdom
import { expect, it } from 'vitest';
import {
	decisionWords,
	writeEdits
} from '../../../../../src/lib/study/report/pages/write-edits.ts';
import type { ProblemReport } from '../../../../../src/lib/study/index.ts';
import { aReport } from '../../../../support/report-builder.ts';
import { rowsOf } from '../../../../support/read-table.ts';

const aProblem = (id: string, given: Partial<ProblemReport> = {}): ProblemReport => ({
	id,
	at: 'Question: area',
	says: 'Reads it as lending',
	participants: ['P01'],
	reached: ['P01', 'P02'],
	ratings: [],
	quotes: [],
	tasks: [],
	edit: 'Rename the option',
	rate: { x: 1, n: 2, says: '1 of 2 [9–91 %]' },
	...given
});
const rowsFor = (...problems: ProblemReport[]) =>
	rowsOf(writeEdits({ ...aReport(), problems }), 'What is to be changed');

it('puts first what is to be done, and last what is not', () => {
	const on = '2025-11-01';
	const rows = rowsFor(
		aProblem('F01', { decision: { kind: 'no', why: 'one person', on } }),
		aProblem('F02'),
		aProblem('F03', { decision: { kind: 'do', why: 'two tasks', on } })
	);
	expect(rows.map(([what]) => what?.slice(0, 3))).toEqual(['F03', 'F02', 'F01']);
	expect(rows.map((row) => row[3])).toEqual(['Do: two tasks', 'open', 'No: one person']);
	expect(decisionWords.later).toBe('Later');
});

it('gives how many saw a problem with its interval', () => {
	expect(rowsFor(aProblem('F01'))[0]?.[1]).toBe('1 of 2 [9–91 %]');
});

it('keeps to one page: six of them, cut at a word, and says where the others are', () => {
	const long = 'a word '.repeat(60);
	const problems = Array.from({ length: 8 }, (_, index) =>
		aProblem(`F0${index + 1}`, { says: long, edit: long })
	);
	const rows = rowsFor(...problems);
	expect(rows).toHaveLength(6);
	expect(Math.max(...rows.flat().map((cell) => cell.length))).toBeLessThan(110);
	expect(writeEdits({ ...aReport(), problems }).markup).toContain('2 more, and every text in full');
});
