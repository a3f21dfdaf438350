import { describe, expect, it } from 'vitest';
import { findIdleOptions } from '../../../../src/lib/curation/findings/find-idle-options.ts';
import { signJunctions } from '../../../../src/lib/curation/findings/sign-junctions.ts';
import { studyFixture, studyReal, studySound } from '../../../support/study-fixture.ts';

const find = (study: ReturnType<typeof studySound>) =>
	findIdleOptions(study, signJunctions(study.exploration.planKeyAt)).map(({ about }) => about);

describe('findIdleOptions', { timeout: 60_000 }, () => {
	it('finds nothing where every answer changes something', () => {
		expect(find(studySound())).toEqual([]);
	});

	it('says in how many places an option was tried', () => {
		const study = studyFixture('idle-option');
		const [found] = findIdleOptions(study, signJunctions(study.exploration.planKeyAt));
		// Two situations, each for oneself and for a colleague; beside two other roles in each.
		expect(found?.message).toContain('4 ways to reach it alone and 8 beside another answer');
	});

	it('finds nothing in the real data, and there a duty that loses its only step', () => {
		expect(find(studyReal())).toEqual([]);
		const without = studyReal(({ path, text }) =>
			path.startsWith('data/pathways/') ? text.replaceAll('loads-files', 'changes-settings') : text
		);
		expect(find(without)).toEqual([['loads-files']]);
	});
});
