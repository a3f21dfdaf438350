import { describe, expect, it } from 'vitest';
import { findEmptyStages } from '../../../../src/lib/curation/findings/find-empty-stages.ts';
import { studyFixture, studyReal } from '../../../support/study-fixture.ts';

describe('findEmptyStages', { timeout: 30_000 }, () => {
	it('tells each stage and plan once, and never the first week or what is as needed', () => {
		const stages = findEmptyStages(studyFixture('empty-stage')).map(({ about }) => about[0]);
		expect(stages.filter((stage) => stage === 'first-month')).toHaveLength(3);
		expect(stages.filter((stage) => stage === 'first-quarter')).toHaveLength(3);
		expect(stages).toHaveLength(6);
	});

	it('finds two kinds of people with an empty first month in the real data', () => {
		expect(findEmptyStages(studyReal()).map(({ about }) => about.join(' '))).toEqual([
			'first-month new-role dux not-sure-role',
			'first-month new-role leading not-sure-role'
		]);
	});
});
