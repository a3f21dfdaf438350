import { describe, expect, it } from 'vitest';
import { findAbsentPrerequisites } from '../../../../src/lib/curation/findings/find-absent-prerequisites.ts';
import { studyFixture, studyReal, studySound } from '../../../support/study-fixture.ts';

describe('findAbsentPrerequisites', { timeout: 30_000 }, () => {
	it('finds nothing where every prerequisite is in the plan', () => {
		expect(findAbsentPrerequisites(studySound())).toEqual([]);
	});

	it('names pathway, step and prerequisite, with how many miss it', () => {
		const [found] = findAbsentPrerequisites(studyFixture('absent-prerequisite'));
		expect(found?.about).toEqual(['cataloger-metadata', 'overlay-records', 'work-in-network-zone']);
		expect(found?.message).toContain('2 of 12 kinds of people');
	});

	it('finds 24 in the real data, each once', () => {
		const about = findAbsentPrerequisites(studyReal()).map((found) => found.about.join(' '));
		expect(new Set(about).size).toBe(about.length);
		expect(about).toHaveLength(24);
	});
});
