import { describe, expect, it } from 'vitest';
import { buildPlan, toPlanText } from '../../../src/lib/planner/index.ts';
import {
	aCatalog,
	aContact,
	aNeed,
	aPathway,
	aProfile,
	aResource,
	aStep
} from '../../support/catalog-builder.ts';

const catalog = aCatalog({
	needs: [
		aNeed('basics', { resources: ['guide', 'slides'] }),
		aNeed('reserves', { buildsOn: ['words'], resources: ['guide'] }),
		aNeed('words'),
		aNeed('repairs')
	],
	resources: [
		aResource('guide', { access: 'login', confidence: 'medium' }),
		aResource('slides', { urlIsListing: true })
	],
	contacts: [aContact('desk')],
	pathways: [
		aPathway('supervisor', {
			steps: [
				'basics',
				aStep('reserves', {
					stage: 'first-month',
					optional: true,
					or: ['basics'],
					note: 'When term starts.'
				}),
				aStep('repairs', { stage: 'as-needed' })
			]
		})
	]
});

describe('toPlanText', () => {
	it('reads as a list, stage by stage', () => {
		expect(toPlanText(catalog, buildPlan(catalog, aProfile('supervisor')))).toBe(
			`First week

1. I need to learn basics.
   Because you do supervisor.
   Or instead: I need to learn reserves.
   * Resource guide (needs a sign-in, not verified)
     https://example.org/guide
   * Resource slides (look for this title on that page)
     https://example.org/slides
   Ask: Contact desk

First month

2. I need to learn reserves. (optional)
   Because you do supervisor.
   When term starts.
   Or instead: I need to learn basics.
   If you have not met it: I need to learn words.
   * Resource guide: see “I need to learn basics.”
   Ask: Contact desk

As needed

- I need to learn repairs.
   Because you do supervisor.
   Missing: No current Alliance resource is known for this yet.
   Ask: Contact desk
`
		);
	});

	it('says that no pathway is for these answers', () => {
		expect(toPlanText(aCatalog(), buildPlan(aCatalog(), aProfile('rsf')))).toBe(
			'No pathway is for these answers yet.\n'
		);
	});
});
