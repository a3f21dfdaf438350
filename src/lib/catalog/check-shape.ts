import { safeParse } from 'valibot';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Problem } from '../shared/problem.ts';
import { camelKeys } from './camel-keys.ts';
import type { CamelKeys } from './camel-keys.ts';
import { explainIssue } from './explain-issue.ts';
import type { IssuePlace } from './explain-issue.ts';
import { valueAt } from './name-of.ts';

/** A schema made of the makers in schema/fields.ts. */
export type AnySchema = GenericSchema<unknown>;

/** What a reading against `Schema` gives, with field names in camelCase. */
export type Value<Schema extends AnySchema> = CamelKeys<InferOutput<Schema>>;

/** The value at `place.before` if its shape is right, else everything that is wrong in it. */
export function checkShape<Schema extends AnySchema>(
	place: IssuePlace & { readonly schema: Schema }
): { readonly value: Value<Schema> | undefined; readonly problems: readonly Problem[] } {
	const written = valueAt(place.raw, place.before);
	const result = safeParse(place.schema, written, { abortPipeEarly: true });
	if (result.success) return { value: camelKeys(result.output), problems: [] };
	const told = new Map<string, Problem>();
	for (const issue of result.issues) {
		const problem = explainIssue(issue, place);
		told.set(`${problem.line} ${problem.message}`, problem);
	}
	return { value: undefined, problems: [...told.values()] };
}
