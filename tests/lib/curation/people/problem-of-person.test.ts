import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../../src/lib/curation/people/problem-of-person.ts';

describe('problemOf', () => {
	it('begins with the name of the person and points to the line', () => {
		const person = {
			value: { id: 'a', who: 'New cataloger.', answers: [] },
			file: 'data/people.yaml',
			lineOf: () => 7
		};
		const complaint = { code: 'curation/x', message: 'is tired.', remedy: 'Rest.' };
		expect(problemOf(person, ['answers'], complaint)).toEqual({
			code: 'curation/x',
			severity: 'error',
			file: 'data/people.yaml',
			line: 7,
			message: 'The example "New cataloger." is tired.',
			remedy: 'Rest.',
			about: ['a']
		});
	});
});
