import type { Report } from './types.ts';

/** The report for programs: two spaces, one line end. Fields are only ever added. */
export function toReportJson(report: Report): string {
	return `${JSON.stringify(report, null, 2)}\n`;
}
