import { writeCsv } from '../../shared/write-csv.ts';
import type { Report, ReportRow } from './types.ts';

type Column = readonly [string, (row: ReportRow) => string | number | boolean | undefined];

const columns: readonly Column[] = [
	['session', ({ attempt }) => attempt.sessionId],
	['participant', ({ attempt }) => attempt.participant],
	['task', ({ attempt }) => attempt.taskId],
	['position', ({ attempt }) => attempt.position],
	['status', ({ attempt }) => attempt.status],
	['outcome', ({ attempt }) => attempt.outcome],
	['outcome_of_recording', ({ attempt }) => attempt.overridden?.from],
	['why_changed', ({ attempt }) => attempt.overridden?.reason],
	['near', ({ attempt }) => attempt.near],
	['assisted', ({ attempt }) => attempt.assisted],
	['assist_max', ({ attempt }) => attempt.assistMax],
	['strategy', ({ attempt }) => attempt.strategy],
	['first_choice', ({ attempt }) => attempt.firstChoice],
	['screens', ({ attempt }) => attempt.total],
	['different_screens', ({ attempt }) => attempt.distinct],
	['fewest_screens', ({ attempt }) => attempt.minimum],
	['lostness', ({ attempt }) => attempt.lostness],
	['backtracks', ({ attempt }) => attempt.backtracks],
	['inspections', ({ attempt }) => attempt.inspections],
	['queries', ({ attempt }) => attempt.queries.length],
	[
		'zero_result_queries',
		({ attempt }) => attempt.queries.filter(({ nResults }) => nResults === 0).length
	],
	['gross_ms', ({ attempt }) => attempt.grossMs],
	['pause_ms', ({ attempt }) => attempt.pauseMs],
	['away_ms', ({ attempt }) => attempt.awayMs],
	['external_ms', ({ attempt }) => attempt.externalMs],
	['time_ms', ({ attempt }) => attempt.timeMs],
	['seq', ({ attempt }) => attempt.seq],
	['seq_why', ({ attempt }) => attempt.why],
	['confidence', ({ attempt }) => attempt.confidence],
	['answer_ids', ({ attempt }) => attempt.answerIds.join(' ')],
	['last_screen', ({ attempt }) => attempt.lastNode],
	['path', ({ attempt }) => attempt.path.map(({ nodeKey }) => nodeKey).join(' > ')],
	['searches', ({ attempt }) => attempt.queries.flatMap(({ text }) => text ?? []).join(' | ')],
	['notes', ({ attempt }) => attempt.notes.map(({ kind, text }) => `${kind}: ${text}`).join(' | ')],
	['flags', ({ attempt }) => attempt.flags.join(' ')],
	['app_version', ({ appVersion }) => appVersion],
	['data_hash', ({ dataHash }) => dataHash],
	['study_version', ({ studyVersion }) => studyVersion],
	['simulated', ({ simulated }) => simulated],
	['pilot', ({ pilot }) => pilot],
	['excluded', ({ leftOut }) => leftOut !== ''],
	['reason', ({ leftOut }) => leftOut]
];

/**
 * One row a participant and task for a spreadsheet, those left out as well; after the fixed columns
 * one for the first answer to each question: "right", "wrong" or nothing. Safe from formulas.
 */
export function toReportCsv({ rows }: Report): string {
	const questions = [
		...new Set(rows.flatMap(({ attempt }) => attempt.firstAnswers.map((one) => one.questionId)))
	].sort();
	const all: readonly Column[] = [...columns, ...questions.map(firstAnswerColumn)];
	return writeCsv([
		all.map(([name]) => name),
		...rows.map((row) => all.map(([, value]) => sayCell(value(row))))
	]);
}

function firstAnswerColumn(questionId: string): Column {
	return [
		`first_answer_${questionId}`,
		({ attempt }) => {
			const right = attempt.firstAnswers.find((one) => one.questionId === questionId)?.right;
			return right === undefined || right === null ? undefined : right ? 'right' : 'wrong';
		}
	];
}

const sayCell = (value: string | number | boolean | undefined) =>
	typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? '');
