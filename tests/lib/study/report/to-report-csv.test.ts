import { expect, it } from 'vitest';
import type { ReportRow } from '../../../../src/lib/study/index.ts';
import { toReportCsv } from '../../../../src/lib/study/report/to-report-csv.ts';
import { parseCsv } from '../../../support/note-builder.ts';
import { aReport, anAttempt } from '../../../support/report-builder.ts';

const row = (given: Partial<ReportRow> = {}): ReportRow => ({
	attempt: anAttempt(),
	appVersion: '1.0.0',
	dataHash: 'd1',
	studyVersion: 1,
	simulated: true,
	pilot: false,
	leftOut: '',
	...given
});
const linesOf = (...rows: readonly ReportRow[]) =>
	toReportCsv({ ...aReport(), rows })
		.replace('\ufeff', '')
		.trimEnd()
		.split('\r\n')
		.map((line) => line.slice(1, -1).split('","'));

it('has the columns of the derived row, each once', () => {
	const [head] = linesOf(row());
	for (const name of [
		...['session', 'participant', 'task', 'position', 'status', 'outcome', 'assisted'],
		...['assist_max', 'strategy', 'screens', 'different_screens', 'fewest_screens', 'lostness'],
		...['backtracks', 'queries', 'zero_result_queries', 'gross_ms', 'pause_ms', 'away_ms'],
		...['external_ms', 'time_ms', 'seq', 'confidence', 'answer_ids', 'notes', 'app_version'],
		...['data_hash', 'study_version', 'excluded', 'reason', 'simulated']
	]) {
		expect(head?.filter((one) => one === name)).toEqual([name]);
	}
});

it('has one row a participant and task, those left out as well', () => {
	const report = aReport();
	const lines = toReportCsv(report).trimEnd().split('\r\n');
	expect(lines).toHaveLength(1 + 9 * 6);
	expect(lines.filter((line) => line.includes('excluded by F1'))).toHaveLength(6);
});

it('has a column for the first answer to each question', () => {
	const firstAnswers = [
		{ questionId: 'area', optionIds: ['rs'], labels: [], right: false },
		{ questionId: 'role', optionIds: ['desk'], labels: [], right: null }
	];
	const [head, first] = linesOf(row({ attempt: anAttempt({ firstAnswers }) }));
	expect(head?.slice(-2)).toEqual(['first_answer_area', 'first_answer_role']);
	expect(first?.slice(-2)).toEqual(['wrong', '']);
});

it('never gives a spreadsheet a formula', () => {
	const note = {
		noteId: 'n1',
		kind: 'quote' as const,
		text: 'x',
		nodeKey: 'page/',
		at: 0,
		late: false
	};
	const query = {
		qId: 'q1',
		text: '=HYPERLINK("x")',
		nResults: 0,
		weak: false,
		afterAnswers: false
	};
	const csv = toReportCsv({
		...aReport(),
		rows: [row({ leftOut: '+1', attempt: anAttempt({ queries: [query], notes: [note] }) })]
	});
	expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
	expect(csv).toContain(`"'+1"`);
	expect(csv).not.toMatch(/[",]=HYPER/);
});

it('keeps every cell in its place and harmless, whatever a recording holds', () => {
	const report = aReport();
	for (const evil of ['=1+1","x', '@SUM(A1)\r\n=2', '\t-3', ' +4', '＝5']) {
		const rows = report.rows
			.slice(0, 8)
			.map(
				(one) =>
					JSON.parse(JSON.stringify(one), (_, value: unknown) =>
						typeof value === 'string' ? evil : value
					) as typeof one
			);
		const cells = parseCsv(toReportCsv({ ...report, rows }));
		expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
		expect(cells).toHaveLength(9);
		expect(cells.flat().filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
		expect(cells[1]?.[0]).toBe(`'${evil}`);
	}
});
