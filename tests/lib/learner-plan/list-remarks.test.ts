import { describe, expect, it } from 'vitest';
import { listRemarks } from '../../../src/lib/learner-plan/list-remarks.ts';
import { aContactView, aResourceView } from '../../support/view-builder.ts';

describe('listRemarks', () => {
	it('has nothing to say of what opens as it is', () => {
		expect(listRemarks(aResourceView('guide'))).toEqual([]);
		expect(listRemarks(aContactView('Desk'))).toEqual([]);
	});

	it('says what to know before opening it', () => {
		const given = { signIn: true, isListing: true, unverified: true };
		expect(listRemarks(aResourceView('guide', given))).toEqual([
			'sign in first',
			'look for this title on that page',
			'not verified yet'
		]);
	});
});
