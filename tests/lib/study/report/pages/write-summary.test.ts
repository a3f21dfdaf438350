// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parseMarkup } from '../../../../support/parse-markup.ts';
import type { Report } from '../../../../../src/lib/study/index.ts';
import { writeSummary } from '../../../../../src/lib/study/report/pages/write-summary.ts';
import { aReport, aStudyOfSix, drawSessions } from '../../../../support/report-builder.ts';

const textOf = (report: Report) => parseMarkup(writeSummary(report).markup).body.textContent ?? '';
const text = textOf(aReport());

it('says how many count, who does not and why, when, and on what', () => {
	expect(text).toContain('0 real, 8 simulated');
	expect(text).toContain('1: 1 excluded, with a reason');
	expect(text).toContain('2025-10-14 to 2025-10-18');
	expect(text).toContain('version 1.0.0 (abc), data d1');
});

it('has a line for each task with count, interval, words and a square a person', () => {
	const document = parseMarkup(writeSummary(aReport()).markup);
	const lines = [...document.querySelectorAll('.lines > li')];
	expect(lines).toHaveLength(6);
	for (const one of lines) {
		expect(one.textContent).toMatch(/unassisted \d of 8 \[.*%\].*(somewhere between|about)/);
		expect(one.querySelectorAll('.unit')).toHaveLength(8);
	}
	expect(lines.filter((one) => one.textContent?.includes('decides'))).toHaveLength(2);
});

it('warns that nothing simulated is evidence, and only then', () => {
	expect(text).toContain('No person took part');
	const real = { ...aReport(), isSimulated: false, labels: [] };
	expect(textOf(real)).not.toContain('SIMULATED');
});

it('warns of a comparison where only the earlier study is simulated', () => {
	const { comparison } = aReport({
		compareWith: {
			study: aStudyOfSix(),
			sessions: drawSessions(aStudyOfSix(), { people: 2 }),
			people: 'different'
		}
	});
	const real = aReport();
	const counts = { ...real.counts, simulated: 0, real: 8 };
	expect(textOf({ ...real, counts, ...(comparison && { comparison }) })).toMatch(
		/SIMULATED\. The sessions of “October: .*”, with which this study is compared, were not made by people.*No change between the two is evidence\./
	);
});

it('ranks with the word perhaps', () => {
	expect(text).toMatch(/Hardest: “.*Perhaps:/);
});

it('lists proposed edits with who sees to them, or says that there are none', () => {
	expect(text).toContain('None has been written down yet.');
	const problem = {
		id: 'F01',
		at: 'Question: area',
		says: 'Reads it as lending',
		participants: ['P01'],
		reached: ['P01', 'P02'],
		ratings: [],
		quotes: [],
		tasks: [],
		edit: 'Rename the option',
		owner: 'the curators',
		decision: { kind: 'do', why: 'two tasks', on: '2025-11-01' },
		rate: { x: 1, n: 2, says: '1 of 2 [9–91 %]' }
	} as const;
	expect(textOf({ ...aReport(), problems: [problem] })).toMatch(
		/F01 Reads it as lending1 of 2 \[9–91 %\]Rename the option \(the curators\)Do: two tasks/
	);
});
