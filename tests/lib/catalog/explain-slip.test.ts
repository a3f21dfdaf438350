import { expect, it } from 'vitest';
import { emptyField, slips } from '../../../src/lib/catalog/explain-slip.ts';
import { group, optional, text } from '../../../src/lib/catalog/schema/fields.ts';

const schema = group({ name: text('The name.'), note: optional(text('A note.')) }, 'A thing.');
const finding = { owner: '"Shelf"', field: 'name', path: ['name'], value: '', schema };

it('has words and a remedy for every slip', () => {
	for (const [slip, explain] of Object.entries(slips)) {
		const { code, message, remedy } = explain(finding);
		expect(code, slip).toMatch(/^catalog\/[a-z0-9-]+$/);
		expect(message, slip).toMatch(/[.?]$/);
		expect(remedy, slip).toMatch(/[.”]$/);
	}
});

it('lets somebody take out only what may be left out', () => {
	expect(emptyField(finding).remedy).toBe('Fill it in. The name.');
	expect(emptyField({ ...finding, field: 'note', path: ['note'] }).remedy).toBe(
		'Fill it in, or take the line out. A note.'
	);
});
