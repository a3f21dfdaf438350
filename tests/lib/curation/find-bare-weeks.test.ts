import { describe, expect, it } from 'vitest';
import { findEmptyWeeks, findLateRoles } from '../../../src/lib/curation/find-bare-weeks.ts';
import { readFixture } from '../../support/read-fixture.ts';
import { walkFiles, walkFixture, walkSound } from '../../support/walk-fixture.ts';

describe('findEmptyWeeks', () => {
	it('finds nothing where everybody has something to open in the first week', () => {
		const { people, reading } = walkSound();
		expect(findEmptyWeeks(people, reading)).toEqual([]);
	});

	it('tells each plan without once, at the last answer that leads to it', () => {
		const { people, reading } = walkFixture('no-first-week');
		const lines = findEmptyWeeks(people, reading).map(({ line, severity }) => [line, severity]);
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
		const { people, reading } = walkFiles(files);
		expect(findEmptyWeeks(people, reading)).not.toEqual([]);
	});
});

describe('findLateRoles', () => {
	it('names a role once, with how many begin it after the first week', () => {
		const { catalog, people, reading } = walkFixture('no-step-of-own-role');
		const own = people.filter(({ alias }) => !alias);
		expect(findLateRoles(catalog, own, reading)).toMatchObject([
			{
				severity: 'warning',
				file: 'data/pathways/course-reserves.yaml',
				message:
					'"Course reserves" has no step of its own in the first week for 2 kinds of people, for example after "I am new", "Course reserves".'
			}
		]);
	});

	it('points to the roles where a role has no pathway at all', () => {
		const files = readFixture('sound').filter(({ path }) => !path.includes('cataloger-metadata'));
		const { catalog, people, reading } = walkFiles(files);
		const found = findLateRoles(catalog, people, reading);
		expect(found.find(({ message }) => message.startsWith('"Cataloging'))?.file).toBe(
			'data/roles.yaml'
		);
	});
});
