import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlanCsv } from '../../../src/lib/learner-plan/index.ts';
import { stepNote } from '../../support/kept-plan-builder.ts';
import {
	aKeptStage,
	aKeptStep,
	aKeptView,
	anUnnumberedStep
} from '../../support/kept-view-builder.ts';
import { parseCsv } from '../../support/note-builder.ts';
import { anyKeptView } from '../../support/random-kept-view.ts';
import { aResourceView, aStepView } from '../../support/view-builder.ts';

describe('toPlanCsv', () => {
	it('has one row for each step, with its resources in one cell', () => {
		const words = aKeptStep('words', {
			mark: 'doing',
			step: aStepView('words', {
				optional: true,
				resources: [aResourceView('guide'), aResourceView('film')]
			}),
			notes: [stepNote('n1', { text: 'See shelf 3.' }), stepNote('n2', { by: 'helper' })]
		});
		const days = { from: '2026-11-23', until: '2026-11-29' };
		const view = aKeptView({
			stages: [aKeptStage('first-week', [words], days)],
			asNeeded: [anUnnumberedStep('fines')]
		});
		expect(parseCsv(toPlanCsv(view))).toEqual([
			[
				...['Step', 'Stage', 'From', 'Until', 'What to learn', 'Mark', 'Optional'],
				...['Resources', 'Addresses', 'Notes']
			],
			[
				...['1', 'first week', '2026-11-23', '2026-11-29', 'Learn words', 'Doing'],
				...['optional', 'Resource guide\nResource film'],
				...['https://example.org/guide\nhttps://example.org/film'],
				...['Your note: See shelf 3.\nFrom whoever prepared this plan: n2']
			],
			['', 'When you need it', '', '', 'Learn fines', '', '', '', '', '']
		]);
	});

	it('has a row for each step of any plan, and no cell that a spreadsheet runs', () => {
		fc.assert(
			fc.property(anyKeptView(), (view) => {
				const [, ...rows] = parseCsv(toPlanCsv(view));
				const steps = [...view.stages.flatMap((stage) => stage.steps), ...view.asNeeded];
				expect(rows.map((row) => row[4])).toEqual(steps.map(({ step }) => step.title));
				expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
			})
		);
	});
});
