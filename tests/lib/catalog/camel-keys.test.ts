import { expect, it } from 'vitest';
import { camelKeys } from '../../../src/lib/catalog/camel-keys.ts';

it('renames fields at every depth', () => {
	expect(
		camelKeys({ builds_on: [{ url_is_listing: true }], a: { level_basis: 'judged' } })
	).toEqual({ buildsOn: [{ urlIsListing: true }], a: { levelBasis: 'judged' } });
});

it('leaves values and names with hyphens as they are', () => {
	expect(camelKeys({ 'first-week': ['new_role', null, 3] })).toEqual({
		'first-week': ['new_role', null, 3]
	});
});
