import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/**
 * What an editor needs to complete and check a file while somebody types: a JSON Schema of the
 * file that `schema` describes. Checks that such a schema cannot express are left to `check-data`.
 */
export function jsonSchemaOf(schema: GenericSchema<unknown>): object {
	return toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
}
