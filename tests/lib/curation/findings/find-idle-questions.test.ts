import { describe, expect, it } from 'vitest';
import { findIdleQuestions } from '../../../../src/lib/curation/findings/find-idle-questions.ts';
import { readFixture } from '../../../support/read-fixture.ts';
import { walkFiles, walkFixture, walkSound } from '../../../support/walk-fixture.ts';

const find = ({ people, reading }: ReturnType<typeof walkSound>) =>
	findIdleQuestions(people, reading).map(({ message }) => message);

describe('findIdleQuestions', () => {
	it('finds nothing where every question decides something', () => {
		expect(find(walkSound())).toEqual([]);
	});

	it('names a question whose answers change nothing, with the first person it is asked of', () => {
		expect(find(walkFixture('idle-question'))).toEqual([
			'The question "Do you load files?" changes nothing after "I am new", "Cataloging and metadata": every answer leads to the same pathway. The same is true of 3 other ways to reach it.'
		]);
	});

	it('is not deceived by a way around that ends in the same plans', () => {
		// Without steps for one situation only, helping leads to the same plans by one more question.
		const files = readFixture('sound').map((file) =>
			file.path === 'data/pathways/course-reserves.yaml'
				? {
						...file,
						text: file.text.replace(/ {2}first-month:[\s\S]*/, '').replace(/\n.*when:.*/, '')
					}
				: file
		);
		expect(find(walkFiles(files))).toEqual([
			'The question "What brings you here?" changes nothing for everybody: every answer leads to the same pathway.',
			'The question "Who is starting?" changes nothing after "I am helping someone start": every answer leads to the same pathway.'
		]);
	});
});
