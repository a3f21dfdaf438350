import { describe, expect, it } from 'vitest';
import { compareDifferent, compareSame } from '../../../../src/lib/study/report/compare-rates.ts';
import { rateOf } from '../../../../src/lib/study/report/tasks/rate-of.ts';
import { isCounted } from '../../../../src/lib/study/report/tasks/unit-of.ts';
import { anAttempt } from '../../../support/report-builder.ts';

describe('compareDifferent', () => {
	it('gives the published interval and test of 4 of 13, then 10 of 12', () => {
		// uxr: z 2.59, p .00955, interval .133 to .776.
		const change = compareDifferent(rateOf(4, 13), rateOf(10, 12));
		expect(change.bounds.low).toBeCloseTo(0.133, 3);
		expect(change.bounds.high).toBeCloseTo(0.776, 3);
		expect(change.says).toBe(
			'From 4 of 13 to 10 of 12 [the share: from 13 points more to 78 points more]'
		);
		expect(change.test).toBe('N−1 two-proportion test: p = .010.');
	});

	it('says less where fewer do it now, in counts', () => {
		const change = compareDifferent(rateOf(6, 8), rateOf(4, 8));
		expect(change.difference).toBeCloseTo(-0.25, 10);
		expect(change.says).toMatch(
			/^From 6 of 8 to 4 of 8 \[the share: from \d+ points less to \d+ points more\]$/
		);
	});

	it('says identical where nothing can differ', () => {
		expect(compareDifferent(rateOf(8, 8), rateOf(8, 8)).test).toBe('Both are identical, p = 1.');
	});
});

describe('compareSame', () => {
	const people = (done: string) =>
		[...done]
			.map((sign, index) =>
				anAttempt({
					participant: `P${index}`,
					outcome: sign === '+' ? 'direct-success' : 'indirect-skip'
				})
			)
			.filter(isCounted);

	it('pairs people by code and tells who changed', () => {
		// Published: 6 and 1 discordant give p = .125, mid-p .0703.
		const change = compareSame(people('+------+'), people('-+++++++'));
		expect(change.test).toBe(
			'8 did it both times; 6 only now, 1 only before. McNemar’s test, mid-p: p = .070; exact: p = .125.'
		);
		expect(change.difference).toBeCloseTo(5 / 8, 10);
		expect(change.says).toMatch(/^From 2 of 8 to 7 of 8 \[/);
	});

	it('leaves out whoever took part once', () => {
		expect(compareSame(people('--'), people('+++')).test).toMatch(
			/^2 did it both times; 2 only now/
		);
	});
});
