import { describe, expect, it } from 'vitest';
import { findHardToOpen } from '../../../../src/lib/curation/findings/find-hard-to-open.ts';
import { studyFixture, studySound } from '../../../support/study-fixture.ts';

describe('findHardToOpen', () => {
	it('finds nothing where something opens for everybody', () => {
		expect(findHardToOpen(studySound())).toEqual([]);
	});

	it('tells a whole plan or a first week behind a sign-in, and not both of one person', () => {
		const about = findHardToOpen(studyFixture('hard-to-open')).map((found) =>
			found.about.join(' ')
		);
		expect(about).toEqual([
			'plan new-employee not-sure-work',
			'first-week new-employee course-reserves'
		]);
	});
});
