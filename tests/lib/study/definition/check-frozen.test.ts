import { describe, expect, it } from 'vitest';
import { checkFrozen } from '../../../../src/lib/study/definition/check-frozen.ts';
import { aStudyDefinition, placed } from '../../../support/study-site.ts';

const hashOf = (text: string) => `hash of ${text.length}`;
const study = aStudyDefinition({ version: 2 });
const hash = hashOf(JSON.stringify(study));
const frozenAs = (given: object) =>
	placed({ study: 'example', version: 2, hash, dataHash: 'data', since: '2027-10-05', ...given });
const codesOf = (...entries: object[]) =>
	checkFrozen({
		studies: [placed(study)],
		frozen: entries.map(frozenAs),
		hashOf,
		dataHash: 'data'
	}).map(({ code, severity }) => `${severity} ${code.replace('study/', '')}`);

describe('checkFrozen', () => {
	it('has nothing against a study that nothing was recorded with, or that is as it was', () => {
		expect(codesOf()).toEqual([]);
		expect(codesOf({})).toEqual([]);
	});

	it('lets a study be edited under a new version', () => {
		expect(codesOf({ version: 1, hash: 'other' })).toEqual([]);
	});

	it('refuses an edit of the frozen version, whatever the data', () => {
		expect(codesOf({ hash: 'other', dataHash: 'other' })).toEqual(['error edited-frozen']);
	});

	it('warns of other data under an unchanged study', () => {
		expect(codesOf({ dataHash: 'other' })).toEqual(['warning other-data']);
	});

	it('refuses a version below one that is frozen', () => {
		expect(codesOf({ version: 1 }, { version: 3 })).toEqual(['error older-version']);
	});

	it('names a frozen study that is gone', () => {
		expect(codesOf({ study: 'exmaple' })).toEqual(['error unknown-frozen']);
	});
});
