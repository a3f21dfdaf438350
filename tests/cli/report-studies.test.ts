import { expect, it } from 'vitest';
import { reportStudies, toStudiesJson } from '../../src/cli/report-studies.ts';
import { readyStudy } from '../../src/lib/study/index.ts';
import { aStudyDefinition, aStudySite, aStudyTask } from '../support/study-site.ts';

const tasks = [aStudyTask('plan'), aStudyTask('fee', { answers: ['needs/fines'] })];
const ready = readyStudy(aStudyDefinition({ tasks }), {
	site: aStudySite(),
	edition: { appVersion: '1', appCommit: 'unknown', dataHash: 'data', wizardHash: 'questions' },
	frozen: [],
	hashOf: () => 'hash'
});

it('has a line for each task, with a dash where a way leads to no answer', () => {
	expect(reportStudies([ready])).toBe(
		[
			'Fewest screens of each task, the start counted:',
			'  Study    Task  Wizard  Search',
			'  example  plan  4       2',
			'  example  fee   –       2'
		].join('\n')
	);
});

it('says nothing without studies', () => {
	expect(reportStudies([])).toBe('');
});

it('gives programs the same, with the hashes', () => {
	expect(toStudiesJson([ready])).toMatchObject([
		{
			id: 'example',
			version: 1,
			hash: 'hash',
			dataHash: 'data',
			tasks: [
				{ id: 'plan', answers: ['pathways/reserves'], minimum: { wizard: 4, search: 2 } },
				{ id: 'fee', answers: ['needs/fines'], minimum: { search: 2 } }
			]
		}
	]);
});
