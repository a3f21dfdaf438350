import { describe, expect, it } from 'vitest';
import { checkPeople, loadPeople, peopleFile } from '../../../../src/lib/curation/index.ts';
import { readFixture, readRealData, readSound } from '../../../support/read-fixture.ts';
import { walkFiles } from '../../../support/walk-fixture.ts';

function check(files: ReturnType<typeof readSound>) {
	const { catalog, wizard } = walkFiles(files);
	return checkPeople(catalog, wizard, loadPeople(files, catalog, wizard.flow).people);
}

const withPeople = (text: string) => [...readSound(), { path: peopleFile, text }];

describe('checkPeople', { timeout: 30_000 }, () => {
	it('finds nothing where all that is expected holds', () => {
		const problems = check(
			withPeople(`- id: a
  who: New cataloger.
  answers: [cataloger-metadata, new-employee]
  first: [decode-terms]
  includes: [overlay-records]
  never: [run-course-reserves]
  first_week: [work-in-network-zone, decode-terms]
`)
		);
		expect(problems).toEqual([]);
	});

	it('finds that all of the real examples hold', () => {
		expect(check(readRealData())).toEqual([]);
	});

	it('tells everything that no longer holds of one person', () => {
		const problems = check(
			withPeople(`- id: a
  who: New cataloger.
  answers: [cataloger-metadata, new-employee]
  first: [overlay-records]
  includes: [run-course-reserves]
  never: [decode-terms]
  first_week: []
`)
		);
		expect(problems.map(({ code, line }) => [code, line])).toEqual([
			['curation/person-starts-otherwise', 4],
			['curation/person-misses-need', 5],
			['curation/person-gets-need', 6],
			['curation/person-first-week', 7]
		]);
	});

	it('does not judge the plan of somebody whose answers are not complete', () => {
		const problems = check(readFixture('data-problems/curation/open-question'));
		expect(problems.map(({ code }) => code)).toEqual(['curation/open-question']);
	});
});
