import { describe, expect, it } from 'vitest';
import { packMarks, unpackMarks } from '../../../src/lib/learner-plan/pack-marks.ts';
import type { KeptPlan } from '../../../src/lib/learner-plan/index.ts';

const needs = Array.from({ length: 40 }, (_, at) => `need-${at}`);
const ground = { made: '2026-11-23', needs };
const marks: KeptPlan['marks'] = {
	'need-39': { is: 'not-for-me', at: '2026-11-23T10:02Z' },
	'need-0': { is: 'done', at: '2026-11-23T10:00Z' },
	'need-7': { is: 'known', at: '2026-11-23T10:02Z' },
	'need-3': { is: 'doing', at: '2027-02-01T08:15Z' }
};

describe('packMarks', () => {
	it('writes them in the order of time, each with the minutes since the one before', () => {
		expect(packMarks(marks, ground)).toBe('D0.goN13.2K7.0O3.25fh'.replace('25fh', minutes(marks)));
	});

	it('writes nothing for none', () => {
		expect(packMarks({}, ground)).toBe('');
		expect(unpackMarks('', ground)).toEqual({});
	});
});

describe('unpackMarks', () => {
	it('gives them back', () => {
		expect(unpackMarks(packMarks(marks, ground), ground)).toEqual(marks);
	});

	it('gives back marks from before the plan was made', () => {
		const early: KeptPlan['marks'] = { 'need-1': { is: 'done', at: '1999-12-31T23:59Z' } };
		expect(unpackMarks(packMarks(early, ground), ground)).toEqual(early);
	});

	it.each(['D', 'D0', 'Dzz.1', 'D0.zzzzzzzzzzzz'])('throws at a mark of nothing: %s', (text) => {
		expect(() => unpackMarks(text, ground)).toThrow(RangeError);
	});

	it('keeps a need called like a part of every object', () => {
		const odd = { made: '2026-11-23', needs: ['__proto__'] };
		expect(Object.keys(unpackMarks('D0.1', odd))).toEqual(['__proto__']);
	});
});

function minutes(given: KeptPlan['marks']): string {
	const [from, until] = ['need-7', 'need-3'].map((need) => Date.parse(given[need]?.at ?? ''));
	return (((until ?? 0) - (from ?? 0)) / 60_000).toString(36);
}
