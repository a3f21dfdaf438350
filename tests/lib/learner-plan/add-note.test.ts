import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addNote,
	planLimits,
	readKeptPlan,
	writeKeptPlan
} from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, stepNote } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan, anyText } from '../../support/random-kept-plan.ts';

const note = stepNote('n1', { text: 'Ask at the desk.' });

describe('addNote', () => {
	it('puts a note behind the others, its text cleaned', () => {
		const plan = keptPlan({ notes: [stepNote('n0')] });
		const text = ' Ask at\r\nthe \u202edesk.\u0000 ';
		expect(addNote(plan, { ...note, text, by: 'helper' })).toEqual({
			plan: {
				...plan,
				notes: [
					stepNote('n0'),
					{ id: 'n1', need: 'log-in', text: 'Ask at\nthe desk.', by: 'helper' }
				]
			}
		});
	});

	it.each(['', ' \n ', '\u0000', '\u200b'])(
		'refuses a text of which nothing is seen: %j',
		(text) => {
			expect(addNote(keptPlan(), { ...note, text })).toEqual({ refused: 'empty' });
		}
	);

	it('takes as many letters as a note has, and cuts off none of more', () => {
		const text = 'a'.repeat(planLimits.note);
		expect(addNote(keptPlan(), { ...note, text: ` ${text} ` })).toMatchObject({
			plan: { notes: [{ text }] }
		});
		expect(addNote(keptPlan(), { ...note, text: `${text}a` })).toEqual({ refused: 'too-long' });
		expect(addNote(keptPlan(), { ...note, text: 'a'.repeat(1_000_000) })).toEqual({
			refused: 'too-long'
		});
	});

	it('refuses one more of the same author on one step', () => {
		const plan = keptPlan({ notes: ['n7', 'n8', 'n9'].map((id) => stepNote(id)) });
		expect(plan.notes).toHaveLength(planLimits.notesPerStep);
		expect(addNote(plan, note)).toEqual({ refused: 'full' });
		expect(addNote(plan, { ...note, by: 'helper' })).toHaveProperty('plan');
		expect(addNote(plan, { ...note, need: 'check-out' })).toHaveProperty('plan');
	});

	it('refuses one more than a plan takes', () => {
		const notes = Array.from({ length: planLimits.notes }, (_, at) =>
			stepNote(`n${at}`, { need: `need-${at}` })
		);
		expect(addNote(keptPlan({ notes }), { ...note, id: 'new' })).toEqual({ refused: 'full' });
	});

	it.each([
		{ ...note, text: 'Another text' },
		{ ...note, id: '__proto__' },
		{ ...note, need: 'Not an id' }
	])('is the plan itself for a note that is there, and for what is no id: %j', (given) => {
		const plan = keptPlan({ notes: [note] });
		expect(addNote(plan, given)).toEqual({ plan });
		expect(Object.values(addNote(plan, given))[0]).toBe(plan);
	});

	it('gives a plan that reads back with every earlier note, whatever is written', () => {
		fc.assert(
			fc.property(anyKeptPlan(), anyText, (plan, text) => {
				const added = addNote(plan, { ...note, id: 'new', text });
				const after = 'plan' in added ? added.plan : plan;
				expect(after.notes.slice(0, plan.notes.length)).toEqual(plan.notes);
				expect(readKeptPlan(writeKeptPlan(after))).toEqual({ plan: after });
			})
		);
	});
});
