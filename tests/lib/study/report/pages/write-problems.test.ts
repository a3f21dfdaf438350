// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { writeProblems } from '../../../../../src/lib/study/report/pages/write-problems.ts';
import { aReport } from '../../../../support/report-builder.ts';
import { rowsOf } from '../../../../support/read-table.ts';

const report = aReport();

const problem = (id: string, participants: string[]) => ({
	id,
	at: 'Question: Where do you work?',
	says: 'Reads it as lending',
	participants,
	reached: ['P01', 'P02', 'P03'],
	ratings: [2, 4],
	quotes: [{ participant: 'P01', text: 'Is that not lending?' }],
	tasks: [],
	rate: { x: participants.length, n: 3, says: `${participants.length} of 3` },
	severity: { mean: 3, low: 2, high: 4, n: 2 }
});
const problems = [problem('F01', ['P01', 'P02']), problem('F02', ['P02'])];

it('keeps frequency and severity in two columns, with the spread', () => {
	const rows = rowsOf(writeProblems({ ...report, problems }), 'What happened');
	expect(rows[0]?.slice(1, 5)).toEqual([
		'Question: Where do you work?',
		'2 of 3',
		'3.0 (2 to 4, 2 raters)',
		'–'
	]);
	expect(rows[0]?.[0]).toContain('Is that not lending? (P01)');
	expect(rows[0]?.[5]).toBe('open');
});

it('puts whoever had most problems on top of the matrix, in words beside signs', () => {
	const rows = rowsOf(writeProblems({ ...report, problems }), 'Who had which problem');
	expect(rows.slice(0, 4)).toEqual([
		['P02', '● had it', '● had it', '2'],
		['P01', '● had it', '○ no', '1'],
		['P03', '○ no', '○ no', '0'],
		['P04', 'not there', 'not there', '0']
	]);
	expect(rows).toHaveLength(8);
});

it('says decisions, and where a problem was looked at again', () => {
	const decided = {
		...problem('F01', ['P01']),
		decision: { kind: 'later', why: 'needs the vendor', on: '2025-11-01' },
		answeredIn: 'november'
	} as const;
	const rows = rowsOf(writeProblems({ ...report, problems: [decided] }), 'What happened');
	expect(rows[0]?.[5]).toBe('Later: needs the vendor. Looked at again in “november”');
});

it('says that no findings were given', () => {
	expect(writeProblems(report).markup).toContain('No findings were given');
});
