import { expect, it } from 'vitest';
import { studyFixture, studySound } from '../../../support/study-fixture.ts';

it('counts those who have the plan of another too', () => {
	const { people, exploration } = studySound();
	expect(people).toEqual(exploration.people);
	expect(people).toHaveLength(12);
});

it('takes the limits of the data, or the usual ones', () => {
	expect(studySound().limits).toEqual({ steps: 18, stepsWithTwo: 24 });
	expect(studyFixture('long-plan').limits).toEqual({ steps: 2, stepsWithTwo: 3 });
});
