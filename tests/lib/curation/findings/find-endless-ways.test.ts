import { describe, expect, it } from 'vitest';
import { findEndlessWays } from '../../../../src/lib/curation/findings/find-endless-ways.ts';
import { studyFixture, studySound } from '../../../support/study-fixture.ts';

describe('findEndlessWays', () => {
	it('finds nothing where every way comes to an end', () => {
		expect(findEndlessWays(studySound())).toEqual([]);
	});

	it('names each answer after which a question comes back', () => {
		const found = findEndlessWays(studyFixture('endless-way'));
		expect(found.map(({ line, about }) => [line, about])).toEqual([
			[44, ['this-year']],
			[45, ['not-this-year']]
		]);
	});

	it('leaves an answer that leads nowhere to be told as a dead end', () => {
		expect(findEndlessWays(studyFixture('dead-end'))).toEqual([]);
	});
});
