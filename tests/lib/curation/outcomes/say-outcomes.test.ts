import { describe, expect, it } from 'vitest';
import {
	coverNames,
	quartileNames,
	sayKnown,
	sayQuartiles,
	sayStages,
	saySteps
} from '../../../../src/lib/curation/outcomes/say-outcomes.ts';
import { covers } from '../../../../src/lib/curation/outcomes/judge-cover.ts';
import { spreadOf } from '../../../../src/lib/curation/outcomes/spread-of.ts';

describe('the words of outcomes', () => {
	it('say minutes never without the resources they are of', () => {
		const one = { minutes: 191, stating: 3, fewest: 21, most: 21 };
		expect(sayKnown(one)).toBe('191 minutes are known, of 3 of 21 resources');
		expect(sayKnown({ ...one, fewest: 18 })).toBe(
			'191 minutes are known, of 3 of 18 to 21 resources'
		);
		expect(sayKnown({ ...one, minutes: 0, stating: 0 })).toBe(
			'No minutes are known: 0 of 21 resources state a length'
		);
	});

	it('say one figure for each name of a column, with two decimals at most', () => {
		const figures = sayQuartiles(spreadOf([1, 2, 3, 5, 5.333]));
		expect(figures).toEqual(['1', '2', '3', '5', '5.33']);
		expect(figures).toHaveLength(quartileNames.length);
	});

	it('say in which stages people are', () => {
		const stages = [
			{ stage: 'first-week', people: 2 },
			{ stage: 'as-needed', people: 1 }
		] as const;
		expect(sayStages({ stages })).toBe('first week 2, as needed 1');
	});

	it('name every cover differently, and one step as one', () => {
		expect(new Set(covers.map((cover) => coverNames[cover])).size).toBe(covers.length);
		expect([saySteps(1), saySteps(4)]).toEqual(['1 step', '4 steps']);
	});
});
