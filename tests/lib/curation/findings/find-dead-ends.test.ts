import { describe, expect, it } from 'vitest';
import {
	findEmptyPlans,
	findRefusedAnswers
} from '../../../../src/lib/curation/findings/find-dead-ends.ts';
import { studyEdited, studyFixture, studySound } from '../../../support/study-fixture.ts';

describe('findRefusedAnswers', () => {
	it('finds nothing where every answer leads on', () => {
		expect(findRefusedAnswers(studySound())).toEqual([]);
	});

	it('names once an answer after which the same question is asked again', () => {
		const found = findRefusedAnswers(studyFixture('dead-end'));
		expect(found.map(({ line, about }) => [line, about])).toEqual([[37, ['not-sure-work']]]);
	});

	it('leaves a longer circle to others', () => {
		expect(findRefusedAnswers(studyFixture('endless-way'))).toEqual([]);
	});
});

describe('findEmptyPlans', () => {
	it('finds nothing where everybody has a step', () => {
		expect(findEmptyPlans(studySound())).toEqual([]);
	});

	it('tells once how many come to a plan without a step', () => {
		// Without the introduction, somebody who is not sure of their work fits no pathway.
		const study = studyEdited({
			'data/pathways/introduction.yaml': [
				'any_of: [new-employee, new-role]',
				'any_of: [course-reserves]'
			]
		});
		const [found, ...others] = findEmptyPlans(study);
		expect(others).toEqual([]);
		expect(found).toMatchObject({ code: 'curation/dead-end', severity: 'error' });
		expect(found?.about).toEqual(['new-employee', 'not-sure-work']);
	});
});
