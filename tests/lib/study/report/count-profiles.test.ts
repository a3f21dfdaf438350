import { expect, it } from 'vitest';
import { countProfiles } from '../../../../src/lib/study/report/count-profiles.ts';
import { aList, aRecording, tell } from '../../../support/event-list-builder.ts';
import { aStudyOfSix } from '../../../support/report-builder.ts';

const { profile } = aStudyOfSix().study;
const people = (short: number, long: number) =>
	[...Array<string>(short).fill('short'), ...Array<string>(long).fill('long')].map((tenure) =>
		aRecording(aList(tell(1, 'profile.set', { values: { tenure } })))
	);
const saysOf = (short: number, long: number) =>
	countProfiles(profile, people(short, long))[0]?.answers.map(({ says }) => says);

it('counts answers, and hides groups in which somebody could be recognized', () => {
	expect(saysOf(5, 3)).toEqual(['5', '3']);
	expect(saysOf(2, 6)).toEqual(['fewer than 3', '6']);
	expect(saysOf(1, 0)).toEqual(['fewer than 3', '0']);
});

it('never crosses two questions', () => {
	const [field] = profile;
	const two = field ? [field, { ...field, id: 'area' }] : [];
	expect(countProfiles(two, people(3, 3)).map(({ answers }) => answers.length)).toEqual([2, 2]);
});
