import { describe, expect, it } from 'vitest';
import { listFacts } from '../../../src/lib/learner-plan/list-facts.ts';
import { aStepView } from '../../support/view-builder.ts';

describe('listFacts', () => {
	it('says why a step is there', () => {
		expect(listFacts(aStepView('zone'))).toEqual(['Because you do this work.']);
	});

	it('says all that is known of a step, in the order of a page', () => {
		const step = aStepView('zone', {
			reasons: ['Builds on step 1'],
			or: ['step 4', 'step 5'],
			notes: ['Before the term.'],
			shownBefore: [{ title: 'Guide', url: 'https://example.org', step: 'step 2', anchor: 'a' }],
			gap: { cover: 'none', note: 'Ask at the desk.' },
			alsoBuildsOn: [
				{ title: 'Log in', path: 'needs/log-in/' },
				{ title: 'Know the words', path: 'needs/words/' }
			]
		});
		expect(listFacts(step)).toEqual([
			'Builds on step 1.',
			'Either this, or step 4 or step 5: one of them is enough.',
			'Before the term.',
			'Also helps: Guide (see step 2).',
			'No Alliance resource exists for this yet: Ask at the desk.',
			'Not part of this plan, but it builds on: Log in; Know the words.'
		]);
	});

	it('says where training covers a part', () => {
		const step = aStepView('zone', { reasons: [], gap: { cover: 'partial', note: 'No forms.' } });
		expect(listFacts(step)).toEqual(['Part of this has no training yet: No forms.']);
	});
});
