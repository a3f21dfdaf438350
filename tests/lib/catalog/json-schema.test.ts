import { expect, it } from 'vitest';
import { fields, jsonSchemaOf } from '../../../src/lib/catalog/index.ts';

const { address, count, defaulting, flag, group, id, optional } = fields;

it('gives an editor the fields, their sentences and what is required', () => {
	const schema = group(
		{
			id: id('The id.'),
			minutes: optional(count('The length.')),
			legacy: defaulting(flag('true for the old.'), false),
			url: address('The address.')
		},
		'A thing.'
	);
	expect(jsonSchemaOf(schema)).toMatchObject({
		description: 'A thing.',
		additionalProperties: false,
		required: ['id', 'url'],
		properties: {
			id: { type: 'string', description: 'The id.' },
			minutes: { type: 'integer', minimum: 1 },
			legacy: { default: false },
			url: { pattern: expect.stringContaining('https?') }
		}
	});
});
