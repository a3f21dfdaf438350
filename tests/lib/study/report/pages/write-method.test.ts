// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { writeMethod } from '../../../../../src/lib/study/report/pages/write-method.ts';
import { aReport } from '../../../../support/report-builder.ts';
import { rowsOf } from '../../../../support/read-table.ts';

const report = aReport();

it('lists every session with whether it counts and why', () => {
	const rows = rowsOf(writeMethod(report), 'Every session that was given');
	expect(rows).toHaveLength(9);
	expect(rows[0]?.slice(0, 3)).toEqual(['P01', '2025-10-14 09:30 UTC', 'SIMULATED']);
	expect(rows[8]?.[6]).toContain('no: excluded by F1: the line broke. This can be taken back');
});

it('says what would be with those who were left out', () => {
	expect(writeMethod(report).markup).toMatch(
		/: \d of 8 \[[^\]]*\]; with all 9: \d of 9 \[[^\]]*\]\./
	);
});

it('hides small groups of participants', () => {
	const rows = rowsOf(writeMethod(report), 'How long have you worked');
	expect(
		rows.every(([, says]) => says === 'fewer than 3' || Number(says) >= 3 || says === '0')
	).toBe(true);
});

it('gives hashes of what was in front of people, and checksums of the recordings', () => {
	const { markup } = writeMethod(report);
	expect(markup).toContain('<code>h1</code>');
	expect(rowsOf(writeMethod(report), 'Recordings')).toHaveLength(9);
	expect(markup).toContain('The study is formative');
});
