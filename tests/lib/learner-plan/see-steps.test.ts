import { describe, expect, it } from 'vitest';
import { fingerprint, seeSteps } from '../../../src/lib/learner-plan/index.ts';
import { buildPlan } from '../../../src/lib/planner/index.ts';
import {
	aCatalog,
	aNeed,
	aPathway,
	aProfile,
	aResource,
	aStep
} from '../../support/catalog-builder.ts';

const catalog = aCatalog({
	needs: [
		aNeed('read-terms', { resources: ['glossary', 'draft-page', 'lists'] }),
		aNeed('join-lists', { resources: ['lists'] }),
		aNeed('order-books')
	],
	resources: [
		aResource('glossary'),
		aResource('draft-page', { state: 'draft' }),
		aResource('lists')
	],
	pathways: [
		aPathway('rsf', {
			steps: ['read-terms', 'join-lists', aStep('order-books', { stage: 'as-needed' })]
		})
	]
});
const plan = buildPlan(catalog, aProfile('rsf'));

describe('seeSteps', () => {
	it('remembers of each step its stage, its wording and the resources learners see', () => {
		expect(seeSteps(catalog, plan)).toEqual([
			{
				need: 'read-terms',
				stage: 'first-week',
				wording: fingerprint('I need to learn read-terms.', 4),
				resources: [fingerprint('glossary', 5), fingerprint('lists', 5)]
			},
			{
				need: 'join-lists',
				stage: 'first-week',
				wording: fingerprint('I need to learn join-lists.', 4),
				resources: [fingerprint('lists', 5)]
			},
			{
				need: 'order-books',
				stage: 'as-needed',
				wording: fingerprint('I need to learn order-books.', 4),
				resources: []
			}
		]);
	});

	it('remembers the same of a step whatever else is in the plan', () => {
		const shorter = buildPlan(catalog, aProfile('rsf'), ['read-terms']);
		const before = seeSteps(catalog, plan).find(({ need }) => need === 'join-lists');
		expect(seeSteps(catalog, shorter).find(({ need }) => need === 'join-lists')).toEqual(before);
	});
});
