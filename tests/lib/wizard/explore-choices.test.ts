import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWizard, replay } from '../../../src/lib/wizard/index.ts';
import type { Junction } from '../../../src/lib/wizard/index.ts';
import {
	chooseOne,
	chooseUpToTwo,
	exploreChoices
} from '../../../src/lib/wizard/explore-choices.ts';
import { anOption, aQuestion, aSmallFlow, aWizard } from '../../support/flow-builder.ts';
import { aRandomFlow } from '../../support/random-flow.ts';

function listJunctions(start: Junction): Junction[] {
	const found = new Set([start]);
	for (const junction of found) junction.ways.forEach(({ to }) => found.add(to));
	return [...found];
}

const small = buildWizard(aSmallFlow());

describe('exploreChoices', () => {
	it('begins at the first question, with each of its options', () => {
		const start = exploreChoices(small, chooseOne);
		expect(start).toMatchObject({ answers: [], path: '/', question: { id: 'who' } });
		expect(start.ways.map(({ options }) => options.join('+'))).toEqual([
			'new-employee',
			'new-role',
			'helping',
			'not-sure-who'
		]);
	});

	it('enters the same answers once, by whatever way they come about', () => {
		const [sure, , , unsure] = exploreChoices(small, chooseOne).ways;
		expect(unsure?.to).toBe(sure?.to);
	});

	it('gives each junction the page of the wizard or of the pathway', () => {
		const paths = listJunctions(exploreChoices(small, chooseOne)).map(({ path }) => path);
		expect(paths).toContain('/wizard/new-role/rsf/');
		expect(paths).toContain('/pathway/new-role/rsf/reserves/');
	});

	it('answers a question of several with any two, and with no more', () => {
		const sizes = listJunctions(exploreChoices(small, chooseUpToTwo)).flatMap(({ ways }) =>
			ways.map(({ options }) => options.length)
		);
		expect([...new Set(sizes)].sort()).toEqual([1, 2]);
		const area = exploreChoices(small, chooseUpToTwo).ways[0]?.to;
		expect(area?.ways.map(({ options }) => options.join('+'))).toEqual([
			'rsf',
			'scts',
			'not-sure-area',
			'rsf+scts'
		]);
	});

	it('ends in itself where an answer leads back to its own question', () => {
		const wizard = aWizard(
			aQuestion('who', ['a', 'b']),
			aQuestion('circle', ['c', anOption('again', { sets: [], standsFor: ['a'] })])
		);
		const circle = exploreChoices(wizard, chooseOne).ways[0]?.to;
		expect(circle?.ways.map(({ to }) => to === circle)).toEqual([false, true]);
	});

	it('stands everywhere where the words of the way lead when they are replayed', () => {
		fc.assert(
			fc.property(aRandomFlow(), (flow) => {
				const wizard = buildWizard(flow);
				for (const { answers, question, profile } of listJunctions(
					exploreChoices(wizard, chooseUpToTwo)
				)) {
					const state = replay(wizard, answers);
					expect(state.answers).toEqual(answers);
					expect(state.question?.id).toBe(question?.id);
					expect(state.profile).toEqual(profile);
				}
			}),
			{ numRuns: 60 }
		);
	});
});

describe('chooseOne and chooseUpToTwo', () => {
	it('leave "not sure" and "none of these" alone', () => {
		const question = aQuestion('q', ['a', 'b', anOption('none', { none: true, sets: [] })], {
			several: true
		});
		expect(chooseUpToTwo(question, question.options)).toEqual([['a'], ['b'], ['none'], ['a', 'b']]);
		expect(chooseOne(question, question.options)).toEqual([['a'], ['b'], ['none']]);
	});
});
