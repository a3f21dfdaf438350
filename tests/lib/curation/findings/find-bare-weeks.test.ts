import { describe, expect, it } from 'vitest';
import {
	findEmptyWeeks,
	findLateRoles
} from '../../../../src/lib/curation/findings/find-bare-weeks.ts';
import { readFixture } from '../../../support/read-fixture.ts';
import { studyFiles, studyFixture, studySound } from '../../../support/study-fixture.ts';

describe('findEmptyWeeks', () => {
	it('finds nothing where everybody has something to open in the first week', () => {
		expect(findEmptyWeeks(studySound())).toEqual([]);
	});

	it('tells each plan without once, at the last answer that leads to it', () => {
		const lines = findEmptyWeeks(studyFixture('no-first-week')).map(({ line, severity }) => [
			line,
			severity
		]);
		expect(lines).toEqual([
			[35, 'error'],
			[36, 'error'],
			[37, 'error']
		]);
	});

	it('does not count a step that has nothing to open', () => {
		const files = readFixture('sound').map((file) =>
			file.path === 'data/needs/rsf.yaml'
				? { ...file, text: file.text.replace('resources: [terms]', 'resources: []') }
				: file
		);
		expect(findEmptyWeeks(studyFiles(files))).not.toEqual([]);
	});
});

describe('findLateRoles', () => {
	it('names a role once, with how many begin it after the first week', () => {
		expect(findLateRoles(studyFixture('no-step-of-own-role'))).toMatchObject([
			{
				severity: 'warning',
				file: 'data/pathways/course-reserves.yaml',
				message:
					'"Course reserves" has no step of its own in the first week for 4 of 12 kinds of people, for example after "I am new", "Course reserves".'
			}
		]);
	});

	it('points to the roles where a role has no pathway at all', () => {
		const files = readFixture('sound').filter(({ path }) => !path.includes('cataloger-metadata'));
		const found = findLateRoles(studyFiles(files));
		const late = found.find(({ message }) => message.startsWith('"Cataloging'));
		const roles = files.find(({ path }) => path === 'data/roles.yaml')?.text.split('\n') ?? [];
		const line = roles.findIndex((text) => text.includes('id: cataloger-metadata')) + 1;
		expect(line).toBeGreaterThan(1);
		expect([late?.file, late?.line]).toEqual(['data/roles.yaml', line]);
		expect(late?.remedy).toMatch(/^Give this role a pathway /);
	});
});
