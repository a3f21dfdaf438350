import { expect, it } from 'vitest';
import { problemOfStudy } from '../../../../src/lib/study/definition/problem-of-study.ts';
import { aStudyDefinition, placed } from '../../../support/study-site.ts';

const study = placed(aStudyDefinition({ title: 'October' }), { 'tasks.2': 31 });
const complaint = { code: 'study/example', message: 'is odd.', remedy: 'Look at it.' };

it('is an error at the line of what it is about, and begins with the title of the study', () => {
	expect(problemOfStudy(study, ['tasks', 2], complaint)).toEqual({
		code: 'study/example',
		severity: 'error',
		file: 'data/studies/example.yaml',
		line: 31,
		message: 'The study "October" is odd.',
		remedy: 'Look at it.'
	});
});

it('is a warning where it says so', () => {
	expect(problemOfStudy(study, [], { ...complaint, severity: 'warning' }).severity).toBe('warning');
});
