import { expect, it } from 'vitest';
import { readyStudy } from '../../../../src/lib/study/index.ts';
import { aStudyDefinition, aStudySite, aStudyTask, placed } from '../../../support/study-site.ts';

const edition = { appVersion: '1', appCommit: 'unknown', dataHash: 'now', wizardHash: 'w' };
const given = { site: aStudySite(), edition, hashOf: (text: string) => `${text.length} letters` };
const frozen = (version: number) =>
	placed({ study: 'example', version, hash: 'h', dataHash: 'then', since: '2027-10-05' });

it('has the ways of each task by its id, the hash of what it says, and the edition', () => {
	const tasks = [aStudyTask('plan'), aStudyTask('fee', { answers: ['needs/fines'] })];
	const study = aStudyDefinition({ tasks });
	const ready = readyStudy(study, { ...given, frozen: [] });
	expect(ready.routes['plan']?.minimum).toEqual({ wizard: 4, search: 2 });
	expect(ready.routes['fee']?.minimum).toEqual({ search: 2 });
	expect(ready.hash).toBe(`${JSON.stringify(study).length} letters`);
	expect(ready.edition).toBe(edition);
	expect(ready).not.toHaveProperty('frozen');
});

it('knows on which data its own version was frozen', () => {
	const ready = readyStudy(aStudyDefinition({ version: 2 }), {
		...given,
		frozen: [frozen(1), frozen(2)]
	});
	expect(ready.frozen).toEqual({ since: '2027-10-05', dataHash: 'then' });
	expect(ready.earlier).toEqual([{ version: 1, hash: 'h' }]);
	const older = readyStudy(aStudyDefinition({ version: 3 }), { ...given, frozen: [frozen(2)] });
	expect(older).not.toHaveProperty('frozen');
});
