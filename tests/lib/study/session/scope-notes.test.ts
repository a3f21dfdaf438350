import { describe, expect, it } from 'vitest';
import { scopeNotes } from '../../../../src/lib/study/session/scope-notes.ts';
import type { Scopes } from '../../../../src/lib/study/index.ts';
import { aList, tell } from '../../../support/event-list-builder.ts';

const note = (noteId: string, kind: 'quote' | 'problem') =>
	tell(20, 'note', { noteId, kind, text: `words of ${noteId}`, nodeKey: 'search', tRef: 1 });
const list = aList(
	note('n1', 'quote'),
	note('n2', 'problem'),
	tell(30, 'note.edit', { noteId: 'n1', text: 'other words' }),
	tell(31, 'note.edit', { noteId: 'n2', severity: 3 }),
	tell(32, 'sync', { taskId: 'first' })
);
const allowed = (scopes: Partial<Scopes>) =>
	scopeNotes(
		aList(
			tell(1, 'consent.given', {
				version: 1,
				how: 'paper',
				scopes: { path: true, search: true, notes: true, quotes: true, ...scopes }
			})
		),
		list
	);
const words = (events: typeof list) =>
	events.flatMap((event) => ('text' in event.data ? [event.data.text] : []));

describe('the notes that leave with a session', () => {
	it('are all of them where all was allowed', () => {
		expect(allowed({})).toBe(list);
	});

	it('are empty where quotes or notes were not, edits included, and stay in their place', () => {
		expect(words([...allowed({ quotes: false })])).toEqual(['', 'words of n2', '']);
		expect(words([...allowed({ notes: false })])).toEqual(['words of n1', '', 'other words']);
		expect(allowed({ notes: false, quotes: false }).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
	});

	it('are empty without a consent', () => {
		expect(words([...scopeNotes([], list)])).toEqual(['', '', '']);
	});
});
