import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { toReportCsv, toReportHtml, toReportJson } from '../lib/study/index.ts';
import type { Report } from '../lib/study/index.ts';
import type { Refusal } from './read-arguments.ts';
import { sayTrouble } from './read-text.ts';

/**
 * The paths of the document, the table and the JSON file of a report, written to a folder: all three
 * or none, each under another name first. "simulated" stands in their names where any of it is.
 */
export function writeReport(folder: string, report: Report): readonly string[] | Refusal {
	const name = `${report.study.id}${report.isSimulated ? '-simulated' : ''}-report`;
	const files = [
		{ path: join(folder, `${name}.html`), text: toReportHtml(report) },
		{ path: join(folder, `${name}.csv`), text: toReportCsv(report) },
		{ path: join(folder, `${name}.json`), text: toReportJson(report) }
	];
	const parts: string[] = [];
	try {
		const taken = files.filter(({ path }) => isFolder(path));
		if (taken.length > 0) return { refusal: taken.map(sayTaken).join('\n') };
		mkdirSync(folder, { recursive: true });
		for (const { path, text } of files) {
			parts.push(`${path}.part`);
			writeFileSync(`${path}.part`, text);
		}
		for (const { path } of files) renameSync(`${path}.part`, path);
	} catch (error) {
		for (const part of parts) rmSync(part, { force: true });
		return { refusal: `The report cannot be written to ${folder}: ${sayTrouble(error)}` };
	}
	return files.map(({ path }) => path);
}

const sayTaken = ({ path }: { readonly path: string }) =>
	`${path}: this is a folder, and a file of the report has its name. Name another folder after --out.`;

/** Why nothing can be written to a folder; nothing where it is one, or can become one. */
export function refuseFolder(folder: string): string | undefined {
	let place = resolve(folder);
	while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
	return isFolder(place) ? undefined : `"${place}" is a file. Name a folder after --out.`;
}

const isFolder = (path: string) =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
