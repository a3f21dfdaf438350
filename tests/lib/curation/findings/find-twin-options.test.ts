import { describe, expect, it } from 'vitest';
import { findTwinOptions } from '../../../../src/lib/curation/findings/find-twin-options.ts';
import { signJunctions } from '../../../../src/lib/curation/findings/sign-junctions.ts';
import { studyFixture, studyReal, studySound } from '../../../support/study-fixture.ts';

const find = (study: ReturnType<typeof studySound>) =>
	findTwinOptions(study, signJunctions(study.exploration.planKeyAt)).map(({ about }) => about);

describe('findTwinOptions', { timeout: 60_000 }, () => {
	it('finds nothing where answers differ', () => {
		expect(find(studySound())).toEqual([]);
	});

	it('names two answers that do the same', () => {
		expect(find(studyFixture('twin-options'))).toEqual([['course-reserves', 'reading-lists']]);
	});

	it('passes over tasks that are declared to stand for the same area, as in the real data', () => {
		expect(find(studyReal())).toEqual([]);
	});
});
