// @vitest-environment jsdom
import { expect, it } from 'vitest';
import {
	writeSearches,
	writeTimes
} from '../../../../../src/lib/study/report/pages/write-efficiency.ts';
import { aReport } from '../../../../support/report-builder.ts';
import { rowsOf } from '../../../../support/read-table.ts';

const report = aReport();

it('gives the mean of those who did it alone, with how many they are', () => {
	const rows = rowsOf(writeTimes(report), 'Time of unassisted successes');
	expect(rows.map((row) => Number(row[1]))).toEqual(
		report.tasks.map(({ unassisted }) => unassisted.x)
	);
	expect(rows[0]?.[2]).toMatch(/\d+ (s|min)/);
	expect(writeTimes(report).markup).toContain('People thought aloud');
});

it('says nothing of times that nobody has', () => {
	const tasks = report.tasks.map((task) => ({ ...task, times: { dots: [], summary: { n: 0 } } }));
	expect(writeTimes({ ...report, tasks }).markup).toBe('');
});

it('lists words with what they found, and hands the others to the curators', () => {
	const { markup } = writeSearches(report);
	expect(rowsOf(writeSearches(report), 'Words searched for').map(([words]) => words)).toEqual(
		report.searches.terms.map(({ text }) => text)
	);
	expect(markup).toContain('For the curators, since nothing was found: “');
	const none = { ...report.searches, queries: 0 };
	expect(writeSearches({ ...report, searches: none }).markup).toContain('Nobody searched.');
});
