import { describe, expect, it } from 'vitest';
import { arrangeSteps, buildPlan } from '../../../src/lib/planner/index.ts';
import { aCatalog, aNeed, aPathway, aProfile, aStep } from '../../support/catalog-builder.ts';

const catalog = aCatalog({
	needs: [aNeed('a', { buildsOn: ['b'] }), aNeed('b'), aNeed('c')],
	pathways: [
		aPathway('supervisor', { steps: ['a', 'c', aStep('b', { stage: 'first-quarter' })] }),
		aPathway('course-reserves', { steps: ['c', 'a'] })
	]
});
const person = aProfile('supervisor', 'course-reserves');

describe('arrangeSteps', () => {
	it('gives the needs in the order of the plan, with the same findings', () => {
		const { pathways, ordered, findings } = arrangeSteps(catalog, person.tags);
		const plan = buildPlan(catalog, person);
		expect(pathways.map(({ id }) => id)).toEqual(plan.pathways);
		expect(ordered.map(({ need }) => need.id)).toEqual(plan.steps.map(({ need }) => need));
		expect(findings).toEqual(plan.findings);
	});

	it('tells raises, then contradictions', () => {
		const { findings } = arrangeSteps(catalog, person.tags);
		expect(findings.map(({ kind }) => kind)).toEqual([
			'raised',
			'order-conflict',
			'order-conflict'
		]);
	});
});
