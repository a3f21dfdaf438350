import { describe, expect, it } from 'vitest';
import { splitMarks } from '../../../src/lib/search/split-marks.ts';

describe('splitMarks', () => {
	it('cuts a title at its marks', () => {
		expect(
			splitMarks('Summit lost items', [
				[0, 6],
				[12, 17]
			])
		).toEqual([
			{ text: 'Summit', marked: true },
			{ text: ' lost ', marked: false },
			{ text: 'items', marked: true }
		]);
	});

	it('leaves a title without marks whole', () => {
		expect(splitMarks('Totes', [])).toEqual([{ text: 'Totes', marked: false }]);
	});
});
