import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlanMail } from '../../../src/lib/learner-plan/index.ts';
import { stepNote } from '../../support/kept-plan-builder.ts';
import { aKeptStage, aKeptStep, aKeptView } from '../../support/kept-view-builder.ts';
import { anyKeptView } from '../../support/random-kept-view.ts';
import { aContactView, aResourceView, aStepView } from '../../support/view-builder.ts';

const context = { day: '2026-11-23', site: 'https://example.org/' };

describe('toPlanMail', () => {
	it('has the notes on what is no step of the plan', () => {
		const view = aKeptView({ otherNotes: [stepNote('n1', { text: 'Ask again in May.' })] });
		expect(toPlanMail(view, context)).toContain(
			'NOTES ON WHAT IS NO STEP OF THIS PLAN\n-   Your note: Ask again in May.\n'
		);
	});

	it('writes the whole plan in short lines, with bare addresses', () => {
		const words = aKeptStep('words', {
			mark: 'known',
			step: aStepView('words', {
				title: 'Know the words that people at the desk and in the Alliance use every day',
				resources: [aResourceView('guide', { isListing: true })],
				ask: [aContactView('Desk')]
			}),
			notes: [stepNote('n1', { text: 'See shelf 3.\nOr ask.' })]
		});
		const view = aKeptView({
			title: 'My plan',
			answers: 'Course reserves',
			greeting: 'Welcome!',
			stages: [aKeptStage('first-week', [words])],
			leftOut: [{ id: 'zone', title: 'Know the zone' }]
		});
		expect(toPlanMail(view, context)).toBe(
			[
				'My plan',
				'Course reserves',
				'0 of 1 done.',
				'',
				'Welcome!',
				'',
				'FIRST WEEK',
				'',
				'1.  Know the words that people at the desk and in the Alliance use every',
				'    day',
				'    I know this.',
				'    Because you do this work.',
				'    Your note: See shelf 3.',
				'    Or ask.',
				'    Read: Resource guide (look for this title on that page)',
				'    https://example.org/guide',
				'    Ask: Desk',
				'    https://example.org/ask',
				'',
				'LEFT OUT',
				'-   Know the zone',
				'',
				'Written on Nov 23, 2026 by Pathfinder:',
				'https://example.org/',
				''
			].join('\n')
		);
	});

	it('has no long line but of one long word, and every note in its words', () => {
		fc.assert(
			fc.property(anyKeptView(), (view) => {
				const mail = toPlanMail(view, context);
				const long = mail.split('\n').filter((line) => line.length > 72);
				expect(long.filter((line) => /\S\s+\S/.test(line.slice(4)))).toEqual([]);
				const squeezed = mail.replace(/\s+/g, ' ');
				const notes = [...view.stages.flatMap(({ steps }) => steps), ...view.asNeeded].flatMap(
					(step) => step.notes
				);
				const lost = notes.filter(({ text }) => !squeezed.includes(text.replace(/\s+/g, ' ')));
				expect(lost).toEqual([]);
			})
		);
	});
});
