import { describe, expect, it } from 'vitest';
import {
	confidenceItem,
	seqItem,
	susItems,
	umuxItems
} from '../../../../src/lib/study/definition/questionnaires.ts';

describe('the questionnaires', () => {
	it('have the ten statements of SUS, praise and complaint by turns', () => {
		const complaints = /unnecessarily|support of|inconsistency|cumbersome|needed to learn/;
		expect(susItems.map(({ says }) => complaints.test(says))).toEqual(
			Array.from({ length: 10 }, (_, at) => at % 2 === 1)
		);
	});

	it('say "site" and nowhere "system"', () => {
		const all = [...susItems, ...umuxItems, seqItem, confidenceItem];
		expect(all.filter(({ says }) => /system/i.test(says))).toEqual([]);
	});

	it('name both ends of every scale', () => {
		const all = [...susItems, ...umuxItems, seqItem, confidenceItem];
		expect(all.every(({ low, high }) => low !== '' && high !== '' && low !== high)).toBe(true);
		expect(umuxItems).toHaveLength(2);
	});
});
