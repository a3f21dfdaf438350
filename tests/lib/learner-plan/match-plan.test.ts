import { describe, expect, it } from 'vitest';
import { matchPlan } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';

const desk = keptPlan({ id: 'desk', words: ['new-employee', 'scts'] });
const again = keptPlan({ id: 'again', words: ['new-employee', 'scts'] });
const role = keptPlan({ id: 'role', words: ['new-role', 'rsf'] });
const plans = [desk, again, role];

describe('matchPlan', () => {
	it('finds the plan of the same answers, in whatever order they stand', () => {
		const words = ['scts', 'new-employee'];
		expect(matchPlan([role, desk], { words, lastOpened: 'role' })).toEqual({
			kind: 'same',
			plan: desk
		});
	});

	it('finds the one last opened among several of the same answers, else the first', () => {
		const { words } = desk;
		expect(matchPlan(plans, { words, lastOpened: 'again' })).toEqual({ kind: 'same', plan: again });
		expect(matchPlan(plans, { words, lastOpened: 'role' })).toEqual({ kind: 'same', plan: desk });
		expect(matchPlan(plans, { words, lastOpened: undefined })).toMatchObject({ plan: desk });
	});

	it.each([[['new-employee']], [['new-employee', 'scts', 'rsf']], [[]]])(
		'finds the one last opened where no plan has these answers: %j',
		(words) => {
			expect(matchPlan(plans, { words, lastOpened: 'role' })).toEqual({
				kind: 'other',
				plan: role
			});
		}
	);

	it('finds none where the one last opened is gone, or none was opened', () => {
		const words = ['rsf'];
		expect(matchPlan(plans, { words, lastOpened: 'deleted' })).toEqual({ kind: 'none' });
		expect(matchPlan(plans, { words, lastOpened: undefined })).toEqual({ kind: 'none' });
		expect(matchPlan([], { words, lastOpened: 'desk' })).toEqual({ kind: 'none' });
	});
});
