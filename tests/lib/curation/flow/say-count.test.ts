import { expect, it } from 'vitest';
import { sayCount } from '../../../../src/lib/curation/index.ts';

it('says ways and plans, one of a kind in the singular', () => {
	expect(sayCount({ people: 94, plans: 1 })).toEqual(['94 ways', '1 plan']);
	expect(sayCount({ people: 1, plans: 0 })).toEqual(['1 way', '0 plans']);
});
