import { describe, expect, it } from 'vitest';
import { notebookLimits, writeNotebook } from '../../../src/lib/notebook/index.ts';
import { limits } from '../../../src/lib/search/weights.ts';
import { manyNotes } from '../../support/note-builder.ts';

describe('the limits of a notebook', () => {
	it('let a note have as many words as search looks at', () => {
		expect(notebookLimits.words).toBe(limits.letters);
	});

	it('keep a full notebook under a tenth of what browsers let a site store', () => {
		const words = '"'.repeat(notebookLimits.words);
		const purpose = '"'.repeat(notebookLimits.purpose);
		const full = manyNotes(notebookLimits.notes).map((note) => ({ ...note, words, purpose }));
		expect(writeNotebook(full).length).toBeLessThan(500_000);
	});
});
