import { describe, expect, it } from 'vitest';
import { describeKept } from '../../../src/lib/learner-plan/describe-kept.ts';
import type { KeptPlan } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, stepNote } from '../../support/kept-plan-builder.ts';
import { aPlanView } from '../../support/kept-view-builder.ts';
import { aStepView } from '../../support/view-builder.ts';

const note = { id: 'n1', text: 'Ask at the desk.', by: 'helper' } as const;
const at = '2026-11-23T19:04Z';

function show(given: Partial<KeptPlan> = {}, view = aPlanView()) {
	return describeKept({ view, kept: keptPlan(given), leftOut: [] });
}

describe('describeKept', () => {
	it('is called by its answers while it has no name', () => {
		expect(show()).toMatchObject({ title: 'Course reserves, for a new employee', answers: '' });
	});

	it('is called by its name, with the answers beside it', () => {
		expect(show({ name: 'My first months' })).toMatchObject({
			title: 'My first months',
			answers: 'Course reserves, for a new employee'
		});
	});

	it('has the marks and notes of each step, those of as-needed ones too', () => {
		const { stages, asNeeded } = show(
			{
				marks: { words: { is: 'done', at }, fines: { is: 'known', at } },
				notes: [
					{ ...note, need: 'words' },
					{ ...note, id: 'n2', need: 'fines' }
				]
			},
			aPlanView({ asNeeded: [aStepView('fines')] })
		);
		const [words, reserves] = stages[0]?.steps ?? [];
		expect(words).toMatchObject({ mark: 'done', notes: [{ id: 'n1' }] });
		expect(reserves).toEqual({ step: aStepView('reserves', { number: 2 }), notes: [] });
		expect(asNeeded).toMatchObject([{ mark: 'known', notes: [{ id: 'n2' }] }]);
	});

	it('counts the steps of the stages alone', () => {
		const marks = {
			words: { is: 'done', at },
			films: { is: 'known', at },
			fines: { is: 'done', at },
			'long-gone': { is: 'doing', at }
		} as const;
		const { count } = show({ marks }, aPlanView({ asNeeded: [aStepView('fines')] }));
		expect(count).toEqual({ steps: 3, done: 1, doing: 0, known: 1, notForMe: 0 });
	});

	it('gives each stage its days once a first day is set', () => {
		expect(show({ start: '2026-11-23' }).stages).toMatchObject([
			{ id: 'first-week', from: '2026-11-23', until: '2026-11-29' },
			{ id: 'first-month', from: '2026-11-30', until: '2026-12-22' }
		]);
		expect(show({ start: '2026-11-23' }).start).toBe('2026-11-23');
	});

	it('has no days where none is set, and none for a stage outside of time', () => {
		expect(show().stages.filter((stage) => 'from' in stage)).toEqual([]);
		expect(show()).not.toHaveProperty('start');
		const odd = aPlanView({
			stages: [{ id: 'constructor', name: 'Odd', time: '', steps: [aStepView('constructor')] }]
		});
		expect(show({ start: '2026-11-23' }, odd).stages[0]).toEqual({
			id: 'constructor',
			name: 'Odd',
			time: '',
			steps: [{ step: aStepView('constructor'), notes: [] }]
		});
	});

	it('keeps in sight what was written on what is no step today', () => {
		const note = stepNote('n9', { need: 'gone-for-years' });
		expect(show({ notes: [note] }).otherNotes).toEqual([note]);
	});

	it('hands on what was left out, the greeting and who keeps it', () => {
		const leftOut = [{ id: 'zone', title: 'Know the zone' }];
		const kept = keptPlan({ greeting: 'Welcome!', prepared: true, keeper: 'learner' });
		expect(describeKept({ view: aPlanView(), kept, leftOut })).toMatchObject({
			leftOut,
			greeting: 'Welcome!',
			prepared: true,
			keeper: 'learner'
		});
	});
});
