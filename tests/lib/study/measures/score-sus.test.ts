import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStraightLined, scoreSus } from '../../../../src/lib/study/measures/score-sus.ts';

const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 });
const best = [5, 1, 5, 1, 5, 1, 5, 1, 5, 1];

describe('scoreSus', () => {
	it('goes from 0 to 100', () => {
		expect(scoreSus(best)).toBe(100);
		expect(scoreSus(best.map((answer) => 6 - answer))).toBe(0);
	});
	it.each([
		['a missing item', [null, ...best.slice(1)]],
		['nine items', best.slice(1)],
		['eleven items', [...best, 3]],
		['nothing', []],
		['a half', [2.5, ...best.slice(1)]],
		['a 0', [0, ...best.slice(1)]],
		['a 6', [6, ...best.slice(1)]],
		['no number', [NaN, ...best.slice(1)]]
	])('is missing with %s', (_, given) => {
		expect(scoreSus(given)).toBeUndefined();
		expect(isStraightLined(given)).toBe(false);
	});
	it('is one of 41, falls as much as it rose, and is minus 5 and 25 minus even', () => {
		fc.assert(
			fc.property(answers, (given) => {
				const score = scoreSus(given) ?? NaN;
				expect(Number.isInteger(score / 2.5)).toBe(true);
				expect(scoreSus(given.map((answer) => 6 - answer))).toBe(100 - score);
				const sum = (rest: number) =>
					given.filter((_, index) => index % 2 === rest).reduce((all, one) => all + one, 0);
				expect(score).toBe((sum(0) - 5 + 25 - sum(1)) * 2.5);
			})
		);
	});
});

describe('isStraightLined', () => {
	it.each([1, 2, 3, 4, 5])('sees ten times %i, which scores 50', (answer) => {
		const given = Array.from({ length: 10 }, () => answer);
		expect(isStraightLined(given)).toBe(true);
		expect(scoreSus(given)).toBe(50);
	});
	it('does not see it where one differs, or nobody answered', () => {
		expect(isStraightLined([3, 3, 3, 3, 3, 3, 3, 3, 3, 4])).toBe(false);
		expect(isStraightLined(Array.from({ length: 10 }, () => null))).toBe(false);
	});
});
