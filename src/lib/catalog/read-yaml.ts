import { orderProblems } from '../shared/problem.ts';
import type { Problem } from '../shared/problem.ts';
import { checkShape } from './check-shape.ts';
import type { AnySchema, Value } from './check-shape.ts';
import { parseYaml } from './parse-yaml.ts';
import type { SourceFile, YamlPath } from './types.ts';

/** One whole file, read. */
export interface Reading<Read> {
	/** With field names in camelCase; undefined when anything in the file is wrong. */
	readonly value: Read | undefined;
	/** The file's value as it is written, right or wrong; undefined where it cannot be read. */
	readonly written: unknown;
	/** The line of what `path` leads to; `path` has the names as the file has them, `['steps', 0, 'builds_on']`. */
	readonly lineOf: (path: YamlPath) => number;
	readonly problems: Problem[];
}

/** The value of one file, checked against `schema`, with everything wrong in it, by line. */
export function readYaml<Schema extends AnySchema>(
	file: SourceFile,
	schema: Schema
): Reading<Value<Schema>> {
	const { raw, lineOf, problems } = parseYaml(file);
	if (raw === undefined) {
		return { value: undefined, written: undefined, lineOf, problems: [...problems] };
	}
	const { value, problems: found } = checkShape({ file, raw, schema, lineOf, before: [] });
	return { value, written: raw, lineOf, problems: orderProblems([...problems, ...found]) };
}
