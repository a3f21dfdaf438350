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

it('has an interval on the rate of searches without any result, in all and by word', () => {
	const { queries, zero } = report.searches;
	const text = writeSearches(report).markup;
	expect(zero).toBeGreaterThan(0);
	expect(text).toMatch(
		new RegExp(`Without any result: ${zero} of ${queries} \\[\\d+–\\d+ %\\], each search counted`)
	);
	const cells = rowsOf(writeSearches(report), 'Words searched for').map((row) => row[4] ?? '');
	expect(cells.filter((cell) => !/^(–|\d+ of \d+ \[.* %\])$/.test(cell))).toEqual([]);
});

it('tells time on other pages apart, of those who did it alone', () => {
	const tasks = report.tasks.map((task, index) => {
		const external = index === 0 ? { external: { n: 2, low: 9000, high: 12_000 } } : {};
		const summary = { ...task.times.summary, ...external };
		return { ...task, times: { ...task.times, summary } };
	});
	const table = rowsOf(writeTimes({ ...report, tasks }), 'Time of unassisted successes');
	const { n } = tasks[0]?.times.summary ?? {};
	expect(table[0]?.[6]).toBe(`2 of ${n}: 9 s to 12 s`);
	expect(table[1]?.[6]).toBe('–');
});
