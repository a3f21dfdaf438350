import { expect, it } from 'vitest';
import { countExamined, reportExamination } from '../../src/cli/report-examination.ts';
import { inspectEverything } from '../../src/lib/server/index.ts';
import { readFixture, readSound } from '../support/read-fixture.ts';

const counts = {
	people: 662,
	pairs: 1818,
	sample: 1000,
	estimate: 136_400_000,
	seed: 2025,
	seconds: 1.1
};
const examined = { ...counts, examples: 14 };

it('says what was looked through, and what is accepted', () => {
	const said = reportExamination(examined, { accepted: 24, unjudged: ['This was not judged.'] });
	expect(said.split('\n')).toEqual([
		'Examined: 662 complete sets of single answers, 1818 with two answers somewhere, and 1000 drawn from about 136 million (seed 2025), in 1.1 seconds.',
		'14 example people were held against their plans.',
		'24 findings are accepted in data/checks.yaml.',
		'This was not judged.'
	]);
	expect(reportExamination(examined, { accepted: 1, unjudged: [] })).toContain(
		'1 finding is accepted'
	);
	expect(reportExamination(examined, { accepted: 0, unjudged: [] })).not.toContain('accepted');
});

it('says how many example people there are, and where there is no file of them', () => {
	const say = (of: { examples?: number }) =>
		reportExamination({ ...counts, ...of }, { accepted: 0, unjudged: [] }).split('\n')[1];
	expect(say({ examples: 1 })).toBe('1 example person was held against their plan.');
	expect(say({ examples: 0 })).toBe('0 example people were held against their plans.');
	expect(say({})).toBe(
		'There is no data/people.yaml, so no example person was held against a plan.'
	);
	expect(countExamined(inspectEverything(readSound()), 0.24)).not.toHaveProperty('examples');
	const people = readFixture('data-problems/curation/person-gets-need');
	expect(countExamined(inspectEverything(people), 0.24)).toMatchObject({ examples: 1 });
});

it('counts an exploration', () => {
	const counted = countExamined(inspectEverything(readSound()), 0.24);
	expect(counted).toMatchObject({ people: 12, pairs: 4, sample: 1000, seed: 2025, seconds: 0.2 });
});

it('says that nothing was looked through where the data cannot be read whole', () => {
	const counted = countExamined(inspectEverything(readFixture('five-mistakes')), 0.1);
	expect(counted).toBeUndefined();
	expect(reportExamination(counted, { accepted: 0, unjudged: [] })).toBe(
		'No way through the questions was examined, and no example person: correct the errors above first.'
	);
});
