import { describe, expect, it } from 'vitest';
import { buildPlan, toPlanJson } from '../../../src/lib/planner/index.ts';
import { noResource } from '../../../src/lib/planner/place-resources.ts';
import {
	aCatalog,
	aNeed,
	aPathway,
	aProfile,
	aResource,
	aStep
} from '../../support/catalog-builder.ts';

describe('toPlanJson', () => {
	it('gives the answers and each step, as-needed steps last', () => {
		const catalog = aCatalog({
			needs: [aNeed('a', { resources: ['guide'] }), aNeed('b')],
			resources: [aResource('guide')],
			pathways: [aPathway('supervisor', { steps: [aStep('b', { stage: 'as-needed' }), 'a'] })]
		});
		const plan = buildPlan(catalog, aProfile('supervisor'));
		const reasons = [{ kind: 'answer', text: 'Because you do supervisor' }];
		expect(toPlanJson(['new-role', 'supervisor'], plan)).toEqual({
			answers: ['new-role', 'supervisor'],
			steps: [
				{
					need: 'a',
					stage: 'first-week',
					optional: false,
					reasons,
					resources: ['guide'],
					shownBefore: [],
					gap: null
				},
				{
					need: 'b',
					stage: 'as-needed',
					optional: false,
					reasons,
					resources: [],
					shownBefore: [],
					gap: { cover: 'none', note: noResource }
				}
			]
		});
	});
});
