import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../../src/lib/study/definition/check-answers.ts';
import type { StudyTask } from '../../../../src/lib/study/index.ts';
import { aStudyDefinition, aStudySite, aStudyTask, placed } from '../../../support/study-site.ts';

const site = aStudySite();
const codesOf = (given: Partial<StudyTask>) => {
	const study = placed(aStudyDefinition({ tasks: [aStudyTask('one', given)] }));
	return checkAnswers(study, 0, site).map(({ code }) => code.replace('study/', ''));
};

describe('checkAnswers', () => {
	it('has nothing against answers that a way leads to', () => {
		expect(codesOf({})).toEqual([]);
		expect(codesOf({ answers: ['question/role', 'needs/bags', 'resources/labels'] })).toEqual([]);
	});

	it('names what learners are shown nowhere, right or partly right', () => {
		expect(codesOf({ answers: ['needs/draft', 'pathways/reserves'] })).toEqual(['unknown-answer']);
		expect(codesOf({ near: ['resources/gone', 'reserves'] })).toEqual([
			'unknown-answer',
			'unknown-answer'
		]);
		expect(codesOf({ near: ['programs/rsf'] })).toEqual(['unknown-answer']);
	});

	it('refuses an answer that no allowed way leads to, also beside one that can be reached', () => {
		const answers = ['pathways/reserves', 'needs/fines'];
		expect(codesOf({ answers, routes: ['wizard'] })).toEqual(['unreachable-answer']);
		expect(codesOf({ answers, routes: ['wizard', 'search'] })).toEqual([]);
		expect(codesOf({ answers: ['question/role'], routes: ['search'] })).toEqual([
			'unreachable-answer'
		]);
	});

	it('finds a number of screens for a way without an end', () => {
		const minimum = { wizard: 4, why: 'Counted.' };
		expect(codesOf({ minimum })).toEqual([]);
		expect(codesOf({ minimum, answers: ['needs/fines'] })).toEqual(['idle-minimum']);
	});

	it('says on which line the answer stands', () => {
		const task = aStudyTask('one', { answers: ['pathways/reserves', 'needs/nothing'] });
		const study = placed(aStudyDefinition({ tasks: [task] }), { 'tasks.0.answers.1': 12 });
		expect(checkAnswers(study, 0, site)).toMatchObject([{ line: 12, severity: 'error' }]);
	});

	it('has nothing to say of a task that is not there', () => {
		expect(checkAnswers(placed(aStudyDefinition()), 9, site)).toEqual([]);
	});
});
