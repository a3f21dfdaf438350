import { describe, expect, it } from 'vitest';
import { sayAnswer, sayLeftOut, sayOthers, standsCorrected } from '$lib/components/say-answer.ts';
import { anAnswer } from '../support/answer-builder.ts';

describe('sayAnswer', () => {
	it('counts the results, or those of them that are listed', () => {
		expect(sayAnswer(anAnswer('bags', 1))).toBe('1 result for “bags”.');
		expect(sayAnswer(anAnswer('bags', 3))).toBe('3 results for “bags”.');
		expect(sayAnswer(anAnswer('bags', 12), 8)).toBe('The best 8 results for “bags”.');
	});

	it('says when nothing is found, and when nothing matches well', () => {
		expect(sayAnswer(anAnswer('zzzz', 0))).toBe('Nothing found for “zzzz”.');
		expect(sayAnswer(anAnswer('zebra', 9, { weak: true }), 5)).toBe(
			'Nothing matches “zebra” well. Nearest: 5.'
		);
	});

	it('says what the filters leave out', () => {
		expect(sayAnswer(anAnswer('bags', 2, { filteredOut: 4 }))).toBe(
			'2 results for “bags”. 4 of the best are left out by these filters.'
		);
		expect(sayAnswer(anAnswer('bags', 0, { filteredOut: 1 }))).toBe(
			'Nothing found for “bags” with these filters. 1 of the best results is left out by these filters.'
		);
		expect(sayOthers(anAnswer('bags', 2))).toBe('');
	});

	it('says which spelling the results are for, or asks', () => {
		const suggestion = 'summit policies';
		expect(sayAnswer(anAnswer('sumit policies', 2, { suggestion }))).toBe(
			'2 results for “sumit policies”. They are for “summit policies”.'
		);
		expect(sayAnswer(anAnswer('sumit policies', 0, { suggestion }))).toBe(
			'Nothing found for “sumit policies”. Did you mean “summit policies”?'
		);
	});
});

describe('standsCorrected', () => {
	it('holds only for good results of another spelling', () => {
		expect(standsCorrected(anAnswer('bgs', 2, { suggestion: 'bags' }))).toBe(true);
		expect(standsCorrected(anAnswer('bgs', 2, { suggestion: 'bags', weak: true }))).toBe(false);
		expect(standsCorrected(anAnswer('bags', 2))).toBe(false);
	});
});

describe('sayLeftOut', () => {
	it('names each kind that was left out, and why', () => {
		expect(sayLeftOut([])).toBe('');
		expect(sayLeftOut(['e-mail address'])).toBe(
			'Left out of the search: an e-mail address. Nothing that may name a person is put into an address.'
		);
		expect(sayLeftOut(['e-mail address', 'web address', 'number'])).toMatch(
			/an e-mail address, a web address and a number\./
		);
	});
});
