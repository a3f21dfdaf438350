import { describe, expect, it } from 'vitest';
import { cleanNote } from '../../../src/lib/notebook/clean-note.ts';

describe('cleanNote', () => {
	it('leaves out what may name a person, of the words and of what they were for', () => {
		const written = {
			words: 'lost item 21234567890123',
			purpose: 'Answer lee@example.org, \n 541-555-0100'
		};
		expect(cleanNote(written)).toEqual({
			words: 'lost item',
			purpose: 'Answer ,',
			leftOut: ['number', 'e-mail address']
		});
	});

	it('takes as many letters as a note does, and no half of a sign', () => {
		const { words, purpose } = cleanNote({
			words: 'a'.repeat(199) + '😀',
			purpose: 'b'.repeat(5000)
		});
		expect(words).toBe('a'.repeat(199));
		expect(purpose).toHaveLength(300);
	});
});
