import { expect, it } from 'vitest';
import { fileSchemas } from '../../../src/lib/catalog/index.ts';
import { describeField, fieldNames } from '../../../src/lib/catalog/describe-field.ts';

const entryOf = (name: string): (string | number)[] =>
	['pathway', 'successors'].includes(name) ? [] : [0];

it('has a sentence on every field of every file', () => {
	for (const [name, schema] of Object.entries(fileSchemas)) {
		const entry = entryOf(name);
		const silent = fieldNames(schema, entry).filter(
			(field) => describeField(schema, [...entry, field]) === ''
		);
		expect(silent, name).toEqual([]);
		expect(fieldNames(schema, entry).length, name).toBeGreaterThan(1);
	}
});
