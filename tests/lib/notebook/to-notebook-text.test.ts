import { describe, expect, it } from 'vitest';
import { readNotebook, toNotebookText } from '../../../src/lib/notebook/index.ts';
import { readStored } from '../../support/read-stored.ts';

describe('toNotebookText', () => {
	it('says each note with its day, how often, and what it was for', () => {
		const { notes } = readNotebook(readStored('notebook-1.json'));
		expect(toNotebookText(notes)).toBe(`What I could not find in Pathfinder

- zotero (2026-11-20)
- interlibrary fax cover sheet (2026-11-23, 3 times)
  What for: Send an article to a library that has no scanner.
- =SUM(A1) "quoted", and a comma (2026-11-23)
  What for: @desk +1 -2
`);
	});
});
