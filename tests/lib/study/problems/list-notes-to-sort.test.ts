import { describe, expect, it } from 'vitest';
import { listNotesToSort } from '../../../../src/lib/study/problems/list-notes-to-sort.ts';
import { attemptOf } from '../../../support/event-list-builder.ts';
import { aFinding } from '../../../support/finding-builder.ts';
import { workedAttempts } from '../../../support/worked-attempts.ts';

const attempt = {
	...attemptOf(workedAttempts['A']?.participant ?? []),
	notes: [
		{ noteId: 'n1', kind: 'positive', text: 'Quick', nodeKey: 'search', at: 1, late: false },
		{ noteId: 'n2', kind: 'problem', text: 'Lost', nodeKey: 'question/area|', at: 2, late: false },
		{ noteId: 'n3', kind: 'problem', text: 'Slow', nodeKey: 'plan|', at: 3, late: true }
	]
} as const;

describe('listNotesToSort', () => {
	it('gives problems first, each with the place it was written at', () => {
		const notes = listNotesToSort([attempt], []);
		expect(notes.map(({ noteId }) => noteId)).toEqual(['n2', 'n3', 'n1']);
		expect(notes[0]).toMatchObject({
			participant: 'P01',
			taskId: 'lost',
			tie: { kind: 'question', id: 'area' }
		});
	});
	it('leaves out what is in a finding', () => {
		const notes = listNotesToSort([attempt], [aFinding({ notes: ['n3', 'n1'] })]);
		expect(notes.map(({ noteId }) => noteId)).toEqual(['n2']);
	});
});
