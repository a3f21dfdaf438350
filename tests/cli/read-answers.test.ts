import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/cli/read-answers.ts';
import { walkSound } from '../support/walk-fixture.ts';

const { wizard } = walkSound();

describe('readAnswers', () => {
	it('takes complete answers in any order', () => {
		expect(readAnswers(wizard, ['course-reserves', 'new-role'])).toMatchObject({
			answers: ['new-role', 'course-reserves']
		});
	});

	it('names the nearest answer to one that no question knows', () => {
		expect(readAnswers(wizard, ['new-rol', 'course-reserves'])).toEqual({
			refusal: '"new-rol" is not an answer to any question. Did you mean "new-role"?'
		});
	});

	it('lists all answers where none is near', () => {
		expect(readAnswers(wizard, ['xyzzy'])).toEqual({
			refusal:
				'"xyzzy" is not an answer to any question. These are: new-employee, new-role, helping, new-colleague, colleague-new-role, course-reserves, cataloger-metadata, not-sure-work.'
		});
	});

	it('names the question that is still open, with its answers', () => {
		expect(readAnswers(wizard, ['new-role'])).toEqual({
			refusal:
				'The question "Which is your work?" is open. Add one or more of these to --answers: course-reserves, cataloger-metadata, not-sure-work.'
		});
	});
});
