import { describe, expect, it } from 'vitest';
import {
	detectableChange,
	sayDetectable,
	sayDetectablePairs
} from '../../../../src/lib/study/measures/detectable-change.ts';

describe('detectableChange', () => {
	// Specification 2.3: if the later study is n of n; by N−1, by Fisher.
	it.each([
		[5, 2, 1],
		[6, 2, 1],
		[7, 3, 2],
		[8, 4, 3],
		[9, 5, 4],
		[10, 6, 5],
		[11, 7, 6],
		[12, 8, 7]
	])('with %i and %i people is %i by N−1 and %i by Fisher', (n, byNMinusOne, byFisher) => {
		expect(detectableChange({ n1: n, n2: n }, 'n-1')).toBe(byNMinusOne);
		expect(detectableChange({ n1: n, n2: n }, 'fisher')).toBe(byFisher);
		expect(detectableChange({ n1: n, n2: n })).toBe(byNMinusOne);
	});
	// If one fails in the later study.
	it.each([
		[5, 0, 0],
		[8, 3, 2],
		[10, 4, 3],
		[12, 6, 5]
	])('with %i people of whom one fails is %i by N−1 and %i by Fisher', (n, nMinusOne, fisher) => {
		expect(detectableChange({ n1: n, n2: n, x2: n - 1 }, 'n-1')).toBe(nMinusOne);
		expect(detectableChange({ n1: n, n2: n, x2: n - 1 }, 'fisher')).toBe(fisher);
	});
	it('is nothing where no count would do', () => {
		expect(detectableChange({ n1: 2, n2: 2 })).toBeUndefined();
		expect(detectableChange({ n1: 8, n2: 8, x2: 0 })).toBeUndefined();
		expect(detectableChange({ n1: 0, n2: 8 })).toBeUndefined();
		expect(detectableChange({ n1: 8, n2: 0 })).toBeUndefined();
	});
	it('takes Fisher’s test where a report would', () => {
		// 0 of 1 and 20 of 20: 1/21 of a failure is expected, and Fisher has p = 1/21.
		expect(detectableChange({ n1: 1, n2: 20 })).toBe(0);
		// 0 of 1 and 18 of 18: p = 1/19 by Fisher, and N−1 would have called it different.
		expect(detectableChange({ n1: 1, n2: 18 })).toBeUndefined();
		expect(detectableChange({ n1: 1, n2: 18 }, 'n-1')).toBe(0);
	});
});

describe('what could have been shown, in words', () => {
	it('with different people', () => {
		expect(sayDetectable({ n1: 8, n2: 8 })).toBe(
			'With 8 and 8 people, only a change as large as 4 of 8 → 8 of 8 would have been called significant.'
		);
		expect(sayDetectable({ n1: 2, n2: 2 })).toBe(
			'With 2 and 2 people, no change would have been called significant.'
		);
	});
	it('with the same people: five must have changed for mid-p 1/32', () => {
		expect(sayDetectablePairs(8)).toBe(
			'With the same 8 people both times, only a change as large as 3 of 8 → 8 of 8 would have been called significant.'
		);
		expect(sayDetectablePairs(5)).toContain('0 of 5 → 5 of 5');
		expect(sayDetectablePairs(4)).toBe(
			'With the same 4 people both times, no change would have been called significant.'
		);
	});
});
