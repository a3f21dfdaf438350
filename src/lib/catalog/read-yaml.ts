import { safeParse } from 'valibot';
import type { GenericSchema, InferOutput } from 'valibot';
import { orderProblems } from '../shared/problem.ts';
import type { Problem } from '../shared/problem.ts';
import { camelKeys } from './camel-keys.ts';
import type { CamelKeys } from './camel-keys.ts';
import { explainIssue } from './explain-issue.ts';
import type { IssuePlace } from './explain-issue.ts';
import { valueAt } from './name-of.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Placed, SourceFile, YamlPath } from './types.ts';

/** One whole file, read. */
export interface Reading<Value> {
	/** With field names in camelCase; undefined when anything in the file is wrong. */
	readonly value: Value | undefined;
	/** The line of what `path` leads to; `path` has the names as the file has them, `['steps', 0, 'builds_on']`. */
	readonly lineOf: (path: YamlPath) => number;
	readonly problems: Problem[];
}

/** A file that is a list of entries, read. */
export interface EntriesReading<Value> {
	/** The entries in which nothing is wrong. */
	readonly entries: Placed<Value>[];
	/** Every id the file gives to an entry, also to one that is left out, so that references to it are not blamed. */
	readonly ids: string[];
	readonly problems: Problem[];
}

/** A schema of one of the kinds in `schema/`. */
type AnySchema = GenericSchema<unknown>;

/** What a reading against `Schema` gives, with field names in camelCase. */
export type Value<Schema extends AnySchema> = CamelKeys<InferOutput<Schema>>;

/** The value of one file, checked against `schema`, with everything wrong in it, by line. */
export function readYaml<Schema extends AnySchema>(
	file: SourceFile,
	schema: Schema
): Reading<Value<Schema>> {
	const { raw, lineOf, problems } = parseYaml(file);
	if (raw === undefined) return { value: undefined, lineOf, problems: [...problems] };
	const checked = check({ file, raw, schema, lineOf, before: [] });
	return {
		value: checked.value,
		lineOf,
		problems: orderProblems([...problems, ...checked.problems])
	};
}

/** The entries of one file, each checked against `schema`: a wrong one is left out, the rest is kept. */
export function readEntries<Schema extends AnySchema>(
	file: SourceFile,
	schema: Schema
): EntriesReading<Value<Schema>> {
	const { raw, lineOf, problems } = parseYaml(file);
	if (raw === undefined) return { entries: [], ids: idsInText(file.text), problems: [...problems] };
	if (!Array.isArray(raw)) {
		return {
			entries: [],
			ids: idsInText(file.text),
			problems: [...problems, notAList(file, lineOf([]))]
		};
	}
	const entries: Placed<Value<Schema>>[] = [];
	const found: Problem[] = [...problems];
	raw.forEach((_, position) => {
		const checked = check({ file, raw, schema, lineOf, before: [position] });
		found.push(...checked.problems);
		if (checked.value === undefined) return;
		const placedLine = (path: YamlPath): number => lineOf([position, ...path]);
		entries.push({ value: checked.value, file: file.path, lineOf: placedLine });
	});
	return { entries, ids: raw.flatMap(idOf), problems: orderProblems(found) };
}

interface Checked<Schema extends AnySchema> {
	readonly value: Value<Schema> | undefined;
	readonly problems: readonly Problem[];
}

function check<Schema extends AnySchema>(
	place: IssuePlace & { readonly schema: Schema }
): Checked<Schema> {
	const value = valueAt(place.raw, place.before);
	const result = safeParse(place.schema, value, { abortPipeEarly: true });
	return result.success
		? { value: camelKeys(result.output), problems: [] }
		: { value: undefined, problems: result.issues.map((issue) => explainIssue(issue, place)) };
}

function idOf(entry: unknown): string[] {
	const id = (entry as { id?: unknown } | null)?.id;
	return typeof id === 'string' ? [id] : [];
}

/** Ids of a file that cannot be read: enough to tell a broken file from a broken reference. */
function idsInText(text: string): string[] {
	return [...text.matchAll(/^\s*-\s+(?:\{\s*)?id:\s*["']?([a-z0-9-]+)/gm)].map(
		([, id]) => id ?? ''
	);
}

function notAList({ path }: SourceFile, line: number): Problem {
	return {
		code: 'catalog/not-a-list',
		severity: 'error',
		file: path,
		line,
		message: 'This file is no list of entries.',
		remedy:
			'Start each entry with a hyphen and its id: "- id: …". data/README.md shows an example of each kind.'
	};
}
