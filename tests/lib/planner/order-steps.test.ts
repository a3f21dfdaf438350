import { describe, expect, it } from 'vitest';
import { collectSteps } from '../../../src/lib/planner/collect-steps.ts';
import { orderSteps } from '../../../src/lib/planner/order-steps.ts';
import type { Need, Pathway } from '../../../src/lib/catalog/index.ts';
import { aCatalog, aNeed, aPathway, aStep } from '../../support/catalog-builder.ts';

function order(needs: Need[], pathways: Pathway[]) {
	const { planned, sequences } = collectSteps(aCatalog({ needs }), pathways, []);
	const { ordered, findings } = orderSteps(planned, sequences);
	return { ids: ordered.map(({ need }) => need.id), findings };
}

const plain = (...ids: string[]) => ids.map((id) => aNeed(id));

describe('orderSteps', () => {
	it('keeps the order given where nothing decides', () => {
		const pathways = [aPathway('one', { steps: ['c'] }), aPathway('two', { steps: ['a', 'b'] })];
		expect(order(plain('a', 'b', 'c'), pathways).ids).toEqual(['c', 'a', 'b']);
	});

	it('goes stage by stage', () => {
		const steps = [aStep('a', { stage: 'as-needed' }), aStep('b', { stage: 'first-month' }), 'c'];
		expect(order(plain('a', 'b', 'c'), [aPathway('one', { steps })]).ids).toEqual(['c', 'b', 'a']);
	});

	it('puts a prerequisite before what builds on it, also across pathways', () => {
		const needs = [aNeed('a', { buildsOn: ['c'] }), aNeed('b'), aNeed('c')];
		const pathways = [aPathway('one', { steps: ['a', 'b'] }), aPathway('two', { steps: ['c'] })];
		const { ids, findings } = order(needs, pathways);
		expect(ids).toEqual(['c', 'a', 'b']);
		expect(findings).toEqual([]);
	});

	it('keeps the order of each pathway where two share a need', () => {
		const pathways = [
			aPathway('one', { steps: ['a', 'd'] }),
			aPathway('two', { steps: ['b', 'a', 'c'] })
		];
		expect(order(plain('a', 'b', 'c', 'd'), pathways).ids).toEqual(['b', 'a', 'd', 'c']);
	});

	it('follows the prerequisite where a pathway contradicts it, and says so', () => {
		const needs = [aNeed('a', { buildsOn: ['b'] }), aNeed('b')];
		const { ids, findings } = order(needs, [aPathway('one', { steps: ['a', 'b'] })]);
		expect(ids).toEqual(['b', 'a']);
		expect(findings).toEqual([
			{
				kind: 'order-conflict',
				pathway: 'one',
				first: 'a',
				then: 'b',
				followed: { kind: 'prerequisite' }
			}
		]);
	});

	it('follows the pathway of higher rank where two contradict each other, and says so', () => {
		const pathways = [
			aPathway('one', { steps: ['a', 'b'] }),
			aPathway('two', { steps: ['b', 'a'] })
		];
		const { ids, findings } = order(plain('a', 'b'), pathways);
		expect(ids).toEqual(['a', 'b']);
		expect(findings).toEqual([
			{
				kind: 'order-conflict',
				pathway: 'two',
				first: 'b',
				then: 'a',
				followed: { kind: 'pathway', pathway: 'one' }
			}
		]);
	});

	it('tells a contradiction once, not again for what follows from it', () => {
		const pathways = [
			aPathway('one', { steps: ['c', 'a'] }),
			aPathway('two', { steps: ['a', 'b', 'c'] })
		];
		const { findings } = order(plain('a', 'b', 'c'), pathways);
		expect(findings).toMatchObject([{ kind: 'order-conflict', first: 'a', then: 'c' }]);
	});

	it('names every pathway of a contradiction that takes more than two', () => {
		const pathways = [
			aPathway('one', { steps: ['a', 'b'] }),
			aPathway('two', { steps: ['b', 'c'] }),
			aPathway('three', { steps: ['c', 'a'] })
		];
		const { findings } = order(plain('a', 'b', 'c'), pathways);
		expect(findings).toMatchObject([
			{
				kind: 'order-conflict',
				pathway: 'three',
				first: 'c',
				then: 'a',
				via: [
					{ first: 'a', then: 'b', by: { kind: 'pathway', pathway: 'one' } },
					{ first: 'b', then: 'c', by: { kind: 'pathway', pathway: 'two' } }
				]
			}
		]);
	});

	it('keeps every need of a circle of prerequisites', () => {
		const needs = [aNeed('a', { buildsOn: ['b'] }), aNeed('b', { buildsOn: ['a'] })];
		expect(order(needs, [aPathway('one', { steps: ['a', 'b'] })]).ids).toHaveLength(2);
	});
});
