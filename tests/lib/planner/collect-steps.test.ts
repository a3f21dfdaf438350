import { describe, expect, it } from 'vitest';
import { collectSteps, stageRank } from '../../../src/lib/planner/collect-steps.ts';
import { aCatalog, aNeed, aPathway, aRule, aStep, tags } from '../../support/catalog-builder.ts';

const needs = ['a', 'b', 'c'].map((id) => aNeed(id));

describe('collectSteps', () => {
	it('brings a need of several pathways once, in the earliest of its stages', () => {
		const one = aPathway('one', { steps: [aStep('a', { stage: 'first-quarter' })] });
		const two = aPathway('two', { steps: [aStep('a', { stage: 'first-month' })] });
		const { planned } = collectSteps(aCatalog({ needs }), [one, two], []);
		expect(planned).toHaveLength(1);
		expect(planned[0]).toMatchObject({
			stage: 'first-month',
			stageCause: { kind: 'pathway', pathway: 'two' }
		});
	});

	it('leaves out a step whose rule does not fit', () => {
		const when = aRule({ anyOf: ['new-employee'] });
		const pathway = aPathway('one', { steps: [aStep('a', { when }), 'b'] });
		const { planned } = collectSteps(aCatalog({ needs }), [pathway], tags('new-role'));
		expect(planned.map(({ need }) => need.id)).toEqual(['b']);
	});

	it('leaves out a need that is a draft or retired', () => {
		const hidden = [aNeed('a', { state: 'draft' }), aNeed('b', { state: 'retired' }), aNeed('c')];
		const pathway = aPathway('one', { steps: ['a', 'b', 'c'] });
		const { planned, sequences } = collectSteps(aCatalog({ needs: hidden }), [pathway], []);
		expect(planned.map(({ need }) => need.id)).toEqual(['c']);
		expect(sequences).toEqual([{ pathway: 'one', needs: ['c'] }]);
	});

	it('gives the order of a pathway by stage, then as written', () => {
		const pathway = aPathway('one', {
			steps: [aStep('a', { stage: 'as-needed' }), aStep('b', { stage: 'first-month' }), 'c']
		});
		const { sequences } = collectSteps(aCatalog({ needs }), [pathway], []);
		expect(sequences).toEqual([{ pathway: 'one', needs: ['c', 'b', 'a'] }]);
	});

	it('reads an either-or in both directions within the pathway that says it', () => {
		const pathway = aPathway('one', { steps: [aStep('a', { or: ['b'] }), 'b'] });
		const { planned } = collectSteps(aCatalog({ needs }), [pathway], []);
		expect(planned.map(({ sources }) => sources.map(({ or }) => or))).toEqual([[['b']], [['a']]]);
	});
});

describe('stageRank', () => {
	it('puts what is needed only now and then after all else', () => {
		expect(stageRank('first-week')).toBe(0);
		expect(stageRank('as-needed')).toBeGreaterThan(stageRank('first-quarter'));
	});
});
