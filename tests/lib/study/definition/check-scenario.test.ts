import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../../src/lib/study/definition/check-scenario.ts';
import type { SiteLabel, StudyTask } from '../../../../src/lib/study/index.ts';
import { aStudyDefinition, aStudySite, aStudyTask, placed } from '../../../support/study-site.ts';

const labels: SiteLabel[] = [
	{ kind: 'option', id: 'lend', text: 'Lending between campuses' },
	{ kind: 'option', id: 'loan', text: 'I lend to others' },
	{ kind: 'title', id: 'pathways/reserves', text: 'Reserve readings' }
];
const site = { ...aStudySite(), labels };
const tell = (given: Partial<StudyTask>) => {
	const study = placed(aStudyDefinition({ tasks: [aStudyTask('one', given)] }), {
		'tasks.0.scenario': 8,
		'tasks.0.accepted_words.1': 14
	});
	return checkScenario(study, 0, site);
};

describe('checkScenario', () => {
	it('warns of each word that a button or the title of an answer says too, at the scenario', () => {
		const told = tell({ scenario: 'You lend a reading.' });
		expect(told.map(({ line, severity }) => [line, severity])).toEqual([
			[8, 'warning'],
			[8, 'warning']
		]);
		expect(told[0]?.message).toBe(
			'The study "Example" says "lend" in the scenario of "Task one", and a button says it too: "Lending between campuses", and so does 1 more.'
		);
		expect(told[1]?.message).toContain(
			'"reading" in the scenario of "Task one", and the title of a right answer says it too: "Reserve readings".'
		);
	});

	it('says nothing of a word that was looked at, in whatever form it was written', () => {
		const acceptedWords = [{ word: 'lends', why: 'No other word.' }];
		expect(tell({ scenario: 'You lend a novel.', acceptedWords })).toEqual([]);
	});

	it('tells an accepted word that gives nothing away any more', () => {
		const acceptedWords = [
			{ word: 'lend', why: 'No other word.' },
			{ word: 'fines', why: 'Once on a button.' }
		];
		expect(tell({ scenario: 'You lend a novel.', acceptedWords })).toMatchObject([
			{ code: 'study/idle-acceptance', severity: 'warning', line: 14 }
		]);
	});
});
