import { describe, expect, it } from 'vitest';
import { jsonSchemaOf, readEntries } from '../../../../src/lib/catalog/index.ts';
import { peopleSchema, personSchema } from '../../../../src/lib/curation/people/people-schema.ts';

const read = (text: string) => readEntries({ path: 'data/people.yaml', text }, personSchema);

describe('personSchema', () => {
	it('takes a person with nothing expected of the plan', () => {
		const { entries, problems } = read('- { id: a, who: Somebody., answers: [new-role] }\n');
		expect(problems).toEqual([]);
		expect(entries.map(({ value }) => value)).toEqual([
			{ id: 'a', who: 'Somebody.', answers: ['new-role'] }
		]);
	});

	it('refuses a field that it does not know', () => {
		const { entries, problems } = read('- { id: a, who: Somebody., answers: [b], allways: [c] }\n');
		expect(entries).toEqual([]);
		expect(problems).toHaveLength(1);
	});
});

describe('peopleSchema', () => {
	it('has a JSON Schema for editors', () => {
		expect(jsonSchemaOf(peopleSchema)).toMatchObject({ type: 'array' });
	});
});
