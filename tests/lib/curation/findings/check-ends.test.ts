import { describe, expect, it } from 'vitest';
import { checkEnds } from '../../../../src/lib/curation/findings/check-ends.ts';
import { walkFixture, walkSound } from '../../../support/walk-fixture.ts';

describe('checkEnds', () => {
	it('finds nothing where everybody comes to an end', () => {
		expect(checkEnds(walkSound().reading)).toEqual([]);
	});

	it.each(['dead-end', 'endless-way'])(
		'finds what is wrong with the questions alone: %s',
		(code) => {
			const found = checkEnds(walkFixture(code).reading);
			expect(new Set(found.map((one) => one.code))).toEqual(new Set([`curation/${code}`]));
		}
	);
});
