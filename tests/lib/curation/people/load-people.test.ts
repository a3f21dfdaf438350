import { describe, expect, it } from 'vitest';
import { loadPeople, peopleFile } from '../../../../src/lib/curation/index.ts';
import { readFixture } from '../../../support/read-fixture.ts';
import { walkSound } from '../../../support/walk-fixture.ts';

const { catalog, reading } = walkSound();
const load = (name: string) => loadPeople(readFixture(name), catalog, reading.flow);

describe('loadPeople', () => {
	it('has nobody where there is no file', () => {
		expect(load('sound')).toEqual({ people: [], problems: [] });
	});

	it('gives each example with its place', () => {
		const { people } = load('data-problems/curation/person-starts-otherwise');
		expect(people.map(({ value, file, lineOf }) => [value.id, file, lineOf([])])).toEqual([
			['new-cataloger', peopleFile, 1],
			['too-long', peopleFile, 6]
		]);
	});

	it.each(['unknown-answer', 'unknown-need', 'duplicate-person'])(
		'leaves out an example with the mistake %s',
		(code) => {
			const { people, problems } = load(`data-problems/curation/${code}`);
			expect(new Set(problems.map((problem) => problem.code))).toEqual(
				new Set([`curation/${code}`])
			);
			expect(people).toHaveLength(code === 'duplicate-person' ? 1 : 0);
		}
	);
});
