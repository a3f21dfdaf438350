import { describe, expect, it } from 'vitest';
import {
	collectRemarks,
	type Finding
} from '../../../../src/lib/study/validation/collect-remarks.ts';

const at = (...seqs: readonly number[]): Finding[] =>
	seqs.map((seq) => ({ code: 'odd', level: 'usable', says: 'It is odd.', event: { seq } }));
const says = (findings: readonly Finding[]) => collectRemarks(findings).map((one) => one.says);

describe('collectRemarks', () => {
	it('makes one remark of the same thing at several events, with their numbers', () => {
		expect(collectRemarks(at(3, 7))).toEqual([
			{ code: 'odd', level: 'usable', says: 'It is odd. (events 3, 7)' }
		]);
		expect(says(at(3))).toEqual(['It is odd. (event 3)']);
	});

	it('names five events and counts the others', () => {
		expect(says(at(1, 2, 3, 4, 5))).toEqual(['It is odd. (events 1, 2, 3, 4, 5)']);
		expect(says(at(1, 2, 3, 4, 5, 6, 7))).toEqual(['It is odd. (events 1, 2, 3, 4, 5 and 2 more)']);
	});

	it('leaves words without an event as they are', () => {
		expect(says([{ code: 'odd', level: 'usable', says: 'It is odd.' }])).toEqual(['It is odd.']);
	});

	it('keeps apart what differs in its level or its words, in the order it was found', () => {
		const graver = at(2).map((one): Finding => ({ ...one, level: 'not-usable' }));
		const other = at(1).map((one): Finding => ({ ...one, says: 'It is even.' }));
		expect(says([...at(4), ...graver, ...other, ...at(9)])).toEqual([
			'It is odd. (events 4, 9)',
			'It is odd. (event 2)',
			'It is even. (event 1)'
		]);
	});
});
