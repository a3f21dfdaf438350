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
		const queries = readQueries(path);
		if (!queries) return { refusal: `"${path}" ${wanted}` };
		files.push({ path, held: basename(path).startsWith('held'), queries });
	}
	return files;
}

const wanted =
	'cannot be read as judged queries: a JSON list of {"q": words, "kind": class, "relevant": {id: grade}}.';

function readQueries(path: string): JudgedQuery[] | undefined {
	try {
		const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
		return Array.isArray(read) && read.every(isJudged) ? read : undefined;
	} catch {
		return undefined;
	}
}

function isJudged(value: unknown): value is JudgedQuery {
	if (typeof value !== 'object' || value === null) return false;
	const { q, kind, relevant } = value as Record<string, unknown>;
	if (typeof q !== 'string' || typeof kind !== 'string') return false;
	if (typeof relevant !== 'object' || relevant === null) return false;
	const grades = Object.values(relevant);
	return (
		grades.every((grade) => typeof grade === 'number') &&
		(kind === 'none' || grades.some((grade) => Number(grade) > 0))
	);
}
