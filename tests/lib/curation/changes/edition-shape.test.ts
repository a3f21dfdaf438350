import { expect, it } from 'vitest';
import { catalogShape, flowShape } from '../../../../src/lib/curation/changes/edition-shape.ts';
import { buildPlan } from '../../../../src/lib/planner/index.ts';
import type { Catalog } from '../../../../src/lib/catalog/index.ts';
import { aProfile } from '../../../support/catalog-builder.ts';
import { realEdition } from '../../../support/edition-builder.ts';

const { catalog, flow } = realEdition();

it('keeps all that a plan is made of', () => {
	const kept = { ...catalog, ...catalogShape(catalog, 'it') } as unknown as Catalog;
	const profile = aProfile('new-employee', 'rsf', 'course-reserves', 'courier-shipping');
	expect(buildPlan(kept, profile)).toEqual(buildPlan(catalog, profile));
});

it('keeps all of the questions but the ways out of them', () => {
	const { questions } = flowShape(flow, 'it');
	expect(questions).toEqual(
		flow.questions.map(({ elsewhere, ...rest }) => (expect(elsewhere).toBeDefined(), rest))
	);
});
