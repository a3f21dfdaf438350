import { describe, expect, it } from 'vitest';
import { planLimits, putNoteBack, removeNote } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, stepNote } from '../../support/kept-plan-builder.ts';

const [a, b, c] = [stepNote('a'), stepNote('b', { by: 'helper' }), stepNote('c')];
const plan = keptPlan({ notes: [a, b, c] });

describe('removeNote', () => {
	it('takes one note out', () => {
		expect(removeNote(plan, 'b')).toEqual({ ...plan, notes: [a, c] });
	});

	it('is the plan itself where there is no such note', () => {
		expect(removeNote(plan, 'd')).toBe(plan);
	});
});

describe('putNoteBack', () => {
	it.each([
		[a, 0],
		[b, 1],
		[c, 2]
	])('puts a removed note where it was: %j', (note, at) => {
		expect(putNoteBack(removeNote(plan, note.id), note, at)).toEqual(plan);
	});

	it('puts it at the end where fewer notes are left', () => {
		expect(putNoteBack(keptPlan(), c, 2).notes).toEqual([c]);
	});

	it('is the plan itself where the note is there', () => {
		expect(putNoteBack(plan, { ...b, text: 'Another text' }, 0)).toBe(plan);
	});

	it('loses no note where others took its room meanwhile', () => {
		const notes = Array.from({ length: planLimits.notes }, (_, at) => stepNote(`n${at}`));
		expect(putNoteBack(keptPlan({ notes }), a, 0).notes).toEqual([a, ...notes]);
	});

	it('goes no further than a plan is read with', () => {
		const notes = Array.from({ length: planLimits.notesKept }, (_, at) => stepNote(`n${at}`));
		const full = keptPlan({ notes });
		expect(putNoteBack(full, a, 0)).toBe(full);
	});
});
