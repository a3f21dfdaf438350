import { describe, expect, it } from 'vitest';
import { joinAndSplit } from '../../../src/lib/search/join-and-split.ts';
import { rememberReadings } from '../../../src/lib/search/remember-readings.ts';
import { anIndex, wordsOf } from '../../support/search-builder.ts';

const index = anIndex(
	'HathiTrust availability',
	'Course reserves',
	'ConsortiaManager',
	'Consortia'
);
const found = (...words: string[]) =>
	joinAndSplit({ index, readWord: rememberReadings(index) }, words).map(
		({ words: parts, slots }) => ({
			slots,
			read: parts.flatMap((readings) => wordsOf(index, [readings[0]?.word ?? -1]))
		})
	);

describe('joinAndSplit', () => {
	it('joins two words that are one in the catalog', () => {
		expect(found('hathi', 'trust')).toEqual([{ slots: [0, 1], read: ['hathitrust'] }]);
	});

	it('splits one that is two', () => {
		expect(found('coursereserves')).toEqual([{ slots: [0], read: ['course', 'reserves'] }]);
	});

	it('joins two that are one misspelt word, where one of them is not known', () => {
		expect(found('consortia', 'manger')).toEqual([{ slots: [0, 1], read: ['consortiamanager'] }]);
		expect(found('consortia', 'course')).toEqual([]);
	});

	it('leaves known words whole', () => {
		expect(found('course', 'reserves', 'availability')).toEqual([]);
	});
});
