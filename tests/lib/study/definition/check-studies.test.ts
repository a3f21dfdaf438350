import { expect, it } from 'vitest';
import { checkStudies } from '../../../../src/lib/study/index.ts';
import { aStudyDefinition, aStudySite, aStudyTask, placed } from '../../../support/study-site.ts';

it('tells what is wrong with the tasks of all studies and what was frozen, in order of lines', () => {
	const first = aStudyDefinition({ tasks: [aStudyTask('one', { answers: ['needs/nothing'] })] });
	const tasks = [aStudyTask('one'), aStudyTask('two', { answers: [] })];
	const problems = checkStudies({
		studies: [
			placed(first, { 'tasks.0.answers.0': 30, version: 2 }),
			placed(aStudyDefinition({ id: 'other', tasks }), { 'tasks.1.answers': 9 })
		],
		frozen: [
			placed({ study: 'example', version: 1, hash: 'was', dataHash: '', since: '2027-10-05' })
		],
		site: aStudySite(),
		hashOf: () => 'is',
		dataHash: ''
	});
	expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
		'2 study/edited-frozen',
		'9 study/no-answer',
		'30 study/unknown-answer'
	]);
});
