import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { JudgedQuery } from '../lib/search/index.ts';
import type { Refusal } from './read-arguments.ts';

/** The judged queries of one file. */
export interface JudgedFile {
	readonly path: string;
	/** Kept away from tuning: its single queries are not shown unless somebody asks for them. */
	readonly held: boolean;
	readonly queries: readonly JudgedQuery[];
}

/** The set that came with the project's brief. */
const givenSet = 'tests/fixtures/judged-queries.json';
const folder = 'tests/fixtures/judged';

/** Paths of every file of judged queries that the project has, the given set first. */
export function listJudged(): string[] {
	const more = existsSync(folder) ? readdirSync(folder).sort() : [];
	return [
		givenSet,
		...more.filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`)
	];
}

/** The judged queries of some files, or a sentence that says which file cannot be read. */
export function readJudged(paths: readonly string[]): JudgedFile[] | Refusal {
	const files: JudgedFile[] = [];
	for (const path of paths) {
		if (!existsSync(path)) return { refusal: `There is no file "${path}".` };
		const queries = readQueries(path);
		if (!Array.isArray(queries)) return { refusal: `"${path}" ${wanted}` };
		const wrong = queries.findIndex((one) => !isJudged(one));
		if (wrong >= 0) return { refusal: `Entry ${wrong + 1} of "${path}" ${wanted}` };
		files.push({
			path,
			held: basename(path).startsWith('held'),
			queries: queries.filter(isJudged)
		});
	}
	return files;
}

const wanted =
	'cannot be read as judged queries: a JSON list of {"q": words, "kind": class, "relevant": {id: grade of 1 to 3}}.';

function readQueries(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}

function isJudged(value: unknown): value is JudgedQuery {
	if (typeof value !== 'object' || value === null) return false;
	const { q, kind, relevant } = value as Record<string, unknown>;
	if (typeof q !== 'string' || q.trim() === '' || typeof kind !== 'string') return false;
	if (typeof relevant !== 'object' || relevant === null) return false;
	const grades = Object.values(relevant);
	return (
		grades.every((grade) => grade === 1 || grade === 2 || grade === 3) &&
		(kind === 'none' || grades.some((grade) => Number(grade) > 0))
	);
}
