import { orderProblems } from '../shared/problem.ts';
import type { Problem } from '../shared/problem.ts';
import { checkShape } from './check-shape.ts';
import type { AnySchema, Value } from './check-shape.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Placed, SourceFile } from './types.ts';

/** A file that is a list of entries, read. */
export interface EntriesReading<Read> {
	/** The entries in which nothing is wrong, with field names in camelCase. */
	readonly entries: Placed<Read>[];
	/** All entries as they are written, the wrong ones too. */
	readonly written: Placed<unknown>[];
	/** Every id that the file gives to an entry, also where the file cannot be read. */
	readonly ids: string[];
	readonly problems: Problem[];
}

/** The entries of one file, each checked against `schema`: a wrong one is left out, the rest is kept. */
export function readEntries<Schema extends AnySchema>(
	file: SourceFile,
	schema: Schema
): EntriesReading<Value<Schema>> {
	const { raw, lineOf, problems } = parseYaml(file);
	if (!Array.isArray(raw)) {
		const found = raw === undefined ? problems : [...problems, notAList(file, lineOf([]))];
		return { entries: [], written: [], ids: idsInText(file.text), problems: [...found] };
	}
	const entries: Placed<Value<Schema>>[] = [];
	const written: Placed<unknown>[] = [];
	const found: Problem[] = [...problems];
	raw.forEach((value: unknown, position) => {
		const checked = checkShape({ file, raw, schema, lineOf, before: [position] });
		const placed = <Thing>(thing: Thing): Placed<Thing> => ({
			value: thing,
			file: file.path,
			lineOf: (path) => lineOf([position, ...path])
		});
		written.push(placed(value));
		found.push(...checked.problems);
		if (checked.value !== undefined) entries.push(placed(checked.value));
	});
	return { entries, written, ids: raw.flatMap(idOf), problems: orderProblems(found) };
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
