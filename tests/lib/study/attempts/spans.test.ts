import { describe, expect, it } from 'vitest';
import { measureSpans, mergeSpans } from '../../../../src/lib/study/attempts/spans.ts';

describe('mergeSpans', () => {
	it('joins what overlaps or touches, and puts it in order', () => {
		const spans = [
			{ from: 8, to: 9 },
			{ from: 1, to: 4 },
			{ from: 3, to: 5 },
			{ from: 5, to: 6 }
		];
		expect(mergeSpans(spans)).toEqual([
			{ from: 1, to: 6 },
			{ from: 8, to: 9 }
		]);
	});

	it('leaves out what has no length', () => {
		expect(
			mergeSpans([
				{ from: 5, to: 5 },
				{ from: 7, to: 6 }
			])
		).toEqual([]);
	});
});

describe('measureSpans', () => {
	it('counts what overlaps once, and only within the window', () => {
		const spans = [
			{ from: 0, to: 12 },
			{ from: 11, to: 14 },
			{ from: 19, to: 40 }
		];
		expect(measureSpans(spans, { from: 10, to: 20 })).toBe(5);
	});
});
