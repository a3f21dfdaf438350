import { describe, expect, it } from 'vitest';
import { describeExamples } from '../../../../src/lib/curation/people/describe-examples.ts';
import { loadPeople } from '../../../../src/lib/curation/index.ts';
import { walkFiles } from '../../../support/walk-fixture.ts';
import { readRealData, readSound } from '../../../support/read-fixture.ts';

function describeFiles(files: ReturnType<typeof readSound>) {
	const { catalog, wizard } = walkFiles(files);
	return describeExamples(catalog, wizard, loadPeople(files, catalog, wizard.flow).people);
}

describe('describeExamples', () => {
	it('tells who somebody is, what they answer and what must stay true, by titles', () => {
		const [person] = describeFiles(readRealData());
		expect(person).toMatchObject({
			id: 'acquisitions-at-a-small-library',
			who: 'New employee in acquisitions at a small library. Has ordered books before, but not in Alma.',
			path: 'pathway/new-employee/scts/acquisitions/none-of-these/'
		});
		expect(person?.answers[0]).toBe('New to Alliance work');
		expect(person?.expectations.map(({ says }) => says)).toEqual([
			'The plan begins with',
			'The first week is',
			'Somewhere in the plan',
			'Never in the plan'
		]);
		const titles = person?.expectations.flatMap(({ needs }) => needs.map(({ title }) => title));
		expect(titles?.every((title) => /^[A-Z]/.test(title))).toBe(true);
	});

	it('leads to the fragment where a person gives several answers', () => {
		const several = describeFiles(readRealData()).find(({ id }) => id === 'two-person-library');
		expect(several?.path).toMatch(/^pathway\/#new-employee\+rsf\+scts\+/);
	});

	it('says nothing of what no example expects', () => {
		const says = describeFiles(readSound()).flatMap(({ expectations }) => expectations);
		expect(says.filter(({ needs }) => needs.length === 0)).toEqual([]);
	});
});
