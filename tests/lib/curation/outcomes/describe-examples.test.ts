import { describe, expect, it } from 'vitest';
import { describeExamples } from '../../../../src/lib/curation/outcomes/describe-examples.ts';
import { exampleOutcomes } from '../../../support/outcomes-example.ts';

describe('describeExamples', () => {
	it('tells the shortest and the longest plan in the words of the answers', () => {
		expect(exampleOutcomes().outcomes.examples).toEqual({
			shortest: {
				answers: ['new-role', 'cataloger-metadata'],
				says: ['In a new role', 'Cataloging'],
				path: 'pathway/new-role/cataloger-metadata/',
				steps: 1,
				asNeeded: 1,
				resources: 1,
				stating: 0,
				minutes: 0
			},
			longest: {
				answers: ['new-employee', 'course-reserves'],
				says: ['New to this', 'Lending'],
				path: 'pathway/new-employee/course-reserves/',
				steps: 3,
				asNeeded: 1,
				resources: 3,
				stating: 2,
				minutes: 42
			}
		});
	});

	it('has none where nobody is', () => {
		expect(describeExamples(exampleOutcomes().catalog, [], [])).toEqual({});
	});
});
