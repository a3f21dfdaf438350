import { expect, it } from 'vitest';
import { listJunctions } from '../../../../src/lib/curation/findings/list-junctions.ts';
import { studyFixture, studySound } from '../../../support/study-fixture.ts';

it('has each junction once, the first question first', () => {
	const { exploration } = studySound();
	const junctions = listJunctions(exploration.singles);
	expect(junctions[0]).toBe(exploration.singles);
	expect(new Set(junctions).size).toBe(junctions.length);
	// As many ends as kinds of people by path: 2 situations, 3 answers, for oneself or a colleague.
	expect(junctions.filter(({ question }) => !question)).toHaveLength(12);
});

it('comes to an end in a circle', () => {
	expect(listJunctions(studyFixture('endless-way').exploration.singles).length).toBeGreaterThan(5);
});
