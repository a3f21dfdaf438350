import { describe, expect, it } from 'vitest';
import { findLongPlans } from '../../../../src/lib/curation/findings/find-long-plans.ts';
import { studyFixture, studyReal } from '../../../support/study-fixture.ts';

describe('findLongPlans', { timeout: 30_000 }, () => {
	it('tells each limit once, with the longest plan', () => {
		const found = findLongPlans(studyFixture('long-plan'));
		expect(
			found.map(({ about, message }) => [about[0], /longest has \d+/.exec(message)?.[0]])
		).toEqual([
			['steps', 'longest has 3'],
			['steps_with_two', 'longest has 4']
		]);
	});

	it('finds nothing in the real data at its longest, and both limits one below', () => {
		const study = studyReal();
		const at = (steps: number, stepsWithTwo: number) =>
			findLongPlans({ ...study, limits: { steps, stepsWithTwo } }).map(({ about }) => about[0]);
		expect(at(15, 21)).toEqual([]);
		expect(at(14, 20)).toEqual(['steps', 'steps_with_two']);
	});
});
