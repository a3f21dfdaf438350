import { expect, it } from 'vitest';
import { countExamined, reportExamination } from '../../src/cli/report-examination.ts';
import { inspectEverything } from '../../src/lib/server/index.ts';
import { readFixture, readSound } from '../support/read-fixture.ts';

const examined = {
	people: 662,
	pairs: 1818,
	sample: 1000,
	estimate: 136_400_000,
	seed: 2025,
	seconds: 1.1
};

it('says what was looked through, and what is accepted', () => {
	expect(reportExamination(examined, 24)).toBe(
		'Examined: 662 complete sets of single answers, 1818 with two answers somewhere, and 1000 drawn from about 136 million (seed 2025), in 1.1 seconds.\n24 findings are accepted in data/checks.yaml.'
	);
	expect(reportExamination(examined, 1)).toContain('1 finding is accepted');
	expect(reportExamination(examined, 0)).not.toContain('accepted');
});

it('counts an exploration', () => {
	const counted = countExamined(inspectEverything(readSound()), 0.24);
	expect(counted).toMatchObject({ people: 12, pairs: 4, sample: 1000, seed: 2025, seconds: 0.2 });
});

it('says that nothing was looked through where the data cannot be read whole', () => {
	const counted = countExamined(inspectEverything(readFixture('five-mistakes')), 0.1);
	expect(counted).toBeUndefined();
	expect(reportExamination(counted, 0)).toContain('No way through the questions was examined');
});
