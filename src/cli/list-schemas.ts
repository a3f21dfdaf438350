import { fileSchemas, jsonSchemaOf } from '../lib/catalog/index.ts';
import { checksSchema, peopleSchema } from '../lib/curation/index.ts';
import { vocabularySchema } from '../lib/search/index.ts';
import { frozenSchema, studySchema } from '../lib/study/index.ts';
import { wizardSchema } from '../lib/wizard/index.ts';

const schemas = {
	...fileSchemas,
	wizard: wizardSchema,
	people: peopleSchema,
	checks: checksSchema,
	vocabulary: vocabularySchema,
	study: studySchema,
	frozen: frozenSchema
};

/** The JSON Schemas that editors use, as they stand in `data/schemas`, by file name. */
export function listSchemas(): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(schemas).map(([name, schema]) => [
			`${name}.json`,
			`${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`
		])
	);
}
