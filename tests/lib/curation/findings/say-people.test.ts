import { describe, expect, it } from 'vitest';
import { sayAll, sayPeople } from '../../../../src/lib/curation/findings/say-people.ts';
import { studySound } from '../../../support/study-fixture.ts';
import { optionIds } from '../../../support/flow-builder.ts';

const study = studySound();

describe('sayAll', () => {
	it('says answers as the person would', () => {
		expect(sayAll(study.flow, optionIds('new-role', 'course-reserves'))).toBe(
			'"My role has changed", "Course reserves"'
		);
	});
});

describe('sayPeople', () => {
	it('counts some among all, with one of them', () => {
		expect(sayPeople(study.flow, study.people.slice(0, 2), study)).toMatch(
			/^2 of 12 kinds of people, for example after "I am new", "/
		);
	});

	it('names the only one', () => {
		expect(sayPeople(study.flow, study.people.slice(0, 1), study)).toMatch(
			/^1 of 12 kinds of people, the one who answers "I am new", "/
		);
	});
});
