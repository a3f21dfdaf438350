import { element, together } from './charts/element.ts';
import type { Markup } from './charts/element.ts';
import { reportStyle } from './pages/report-style.ts';
import { writeComparison } from './pages/write-comparison.ts';
import { writeAttractors, writeFirstAnswers, writeSuccess } from './pages/write-effectiveness.ts';
import { writeSearches, writeTimes } from './pages/write-efficiency.ts';
import { writeLostness } from './pages/write-lostness.ts';
import { writeMethod } from './pages/write-method.ts';
import { writePaths } from './pages/write-paths.ts';
import { writeProblems } from './pages/write-problems.ts';
import { writeSatisfaction } from './pages/write-satisfaction.ts';
import { writeSummary } from './pages/write-summary.ts';
import type { Report } from './types.ts';

/** Nothing is fetched, run or sent by the document; its own style sheet is all it may use. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The report as one whole document to print, keep and send: no script, nothing from elsewhere,
 * every chart beside its table. Whatever stood in a recording is text in it, never markup.
 */
export function toReportHtml(report: Report): string {
	const head = element(
		'head',
		{},
		element('meta', { charset: 'utf-8' }),
		element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
		element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		element('meta', { name: 'color-scheme', content: 'light dark' }),
		element(
			'title',
			{},
			`${report.isSimulated ? 'SIMULATED: ' : ''}${report.study.title} · report`
		),
		// Ours and constant: the only text of the document that is not escaped.
		element('style', {}, { markup: reportStyle })
	);
	const body = element('body', { class: 'report' }, element('main', {}, writeContents(report)));
	return `<!doctype html>\n${element('html', { lang: 'en' }, head, body).markup}\n`;
}

/** What stands between the head and the end, for a page that brings the style sheet itself. */
export function toReportBody(report: Report): string {
	return element('div', { class: 'report' }, writeContents(report)).markup;
}

function writeContents(report: Report): Markup {
	const details = together(
		writeProblems(report),
		writeSuccess(report),
		writeFirstAnswers(report),
		writePaths(report),
		writeAttractors(report),
		writeTimes(report),
		writeLostness(report),
		writeSearches(report),
		writeSatisfaction(report)
	);
	return together(
		writeSummary(report),
		report.counts.counted > 0 ? details : '',
		writeComparison(report),
		writeMethod(report)
	);
}
