import { describe, expect, it } from 'vitest';
import { compareDifferentPeople } from '../../../../src/lib/study/measures/compare-different-people.ts';
import { compareSamePeople } from '../../../../src/lib/study/measures/compare-same-people.ts';
import { fisherExact } from '../../../../src/lib/study/measures/fisher-exact.ts';
import type { FourCounts } from '../../../../src/lib/study/measures/fisher-exact.ts';
import { mcnemar } from '../../../../src/lib/study/measures/mcnemar.ts';
import { nMinusOne } from '../../../../src/lib/study/measures/n-minus-one.ts';
import { leastExpected } from '../../../../src/lib/study/measures/two-groups.ts';
import type { TwoGroups } from '../../../../src/lib/study/measures/two-groups.ts';
import {
	computedTo,
	numberOf,
	numbersOf,
	referenceValues,
	toPrinted
} from '../../../support/reference-values.ts';
import type { Entry } from '../../../support/reference-values.ts';

const { entries } = referenceValues;

function groupsOf(entry: Entry): TwoGroups {
	const [x1 = NaN, n1 = NaN, x2 = NaN, n2 = NaN] = numbersOf(entry, 't');
	return { x1, n1, x2, n2 };
}

function countsOf(entry: Entry): FourCounts {
	if ('t' in entry) {
		const { x1, n1, x2, n2 } = groupsOf(entry);
		return [
			[x1, n1 - x1],
			[x2, n2 - x2]
		];
	}
	const [a = NaN, b = NaN, c = NaN, d = NaN] = [entry['table']].flat(2).map(Number);
	return [
		[a, b],
		[c, d]
	];
}

/** Both ends as printed: each of them to the digits it has. */
function toBoth(found: { readonly low: number; readonly high: number }, ends: readonly number[]) {
	toPrinted(found.low, ends[0] ?? NaN);
	toPrinted(found.high, ends[1] ?? NaN);
}

describe('different people', () => {
	it.each(entries('two_groups.published.n_minus_1'))('N−1, published: %o', (entry) => {
		const found = compareDifferentPeople(groupsOf(entry));
		expect(found.test).toBe('n-1');
		toPrinted(found.z, numberOf(entry, 'z'));
		toPrinted(found.p, numberOf(entry, 'p'));
		toBoth(found.interval, numbersOf(entry, 'ci'));
	});
	it.each(entries('two_groups.published.fisher'))('Fisher, published: %o', (entry) => {
		toPrinted(fisherExact(countsOf(entry)), numberOf(entry, 'p'));
	});
	it.each(entries('two_groups.computed'))('computed: %o', (entry) => {
		const groups = groupsOf(entry);
		const { z, p } = nMinusOne(groups);
		expect(Math.abs(z - numberOf(entry, 'z'))).toBeLessThan(computedTo);
		expect(Math.abs(p - numberOf(entry, 'n1_p'))).toBeLessThan(computedTo);
		expect(Math.abs(fisherExact(countsOf(entry)) - numberOf(entry, 'fisher_p'))).toBeLessThan(
			computedTo
		);
		const { interval } = compareDifferentPeople(groups);
		const [low = NaN, high = NaN] = numbersOf(entry, 'aw_diff');
		expect(Math.abs(interval.low - low)).toBeLessThan(computedTo);
		expect(Math.abs(interval.high - high)).toBeLessThan(computedTo);
		// Four decimals are given.
		expect(leastExpected(groups)).toBeCloseTo(numberOf(entry, 'min_expected'), 4);
	});
	it('tells on 11 of 12 and 5 of 10 what the two tests disagree about', () => {
		toPrinted(nMinusOne({ x1: 11, n1: 12, x2: 5, n2: 10 }).p, 0.0328);
	});
	it('tells on 5 of 5 and 2 of 5 that tests and interval disagree', () => {
		const found = compareDifferentPeople({ x1: 5, n1: 5, x2: 2, n2: 5 });
		toPrinted(found.p, 0.0495);
		toBoth(found.interval, [-0.016, 0.883]);
		const counts = [
			[5, 0],
			[2, 3]
		] as const;
		toPrinted(fisherExact(counts), 0.167);
	});
});

describe('the same people', () => {
	it.each(entries('mcnemar.published'))('McNemar, published: %o', (entry) => {
		const { exact } = mcnemar(numberOf(entry, 'b'), numberOf(entry, 'c'));
		toPrinted(exact, numberOf(entry, 'exact'));
	});
	it.each(entries('mcnemar.computed'))('McNemar, computed: %o', (entry) => {
		const { exact, midP } = mcnemar(numberOf(entry, 'b'), numberOf(entry, 'c'));
		expect(Math.abs(exact - numberOf(entry, 'exact'))).toBeLessThan(computedTo);
		expect(Math.abs(midP - numberOf(entry, 'mid_p'))).toBeLessThan(computedTo);
	});
	it('gives the published interval of matched people', () => {
		const entry = referenceValues.fields('mcnemar.matched_diff_ci');
		const { interval, difference } = compareSamePeople({
			both: numberOf(entry, 'a'),
			onlyFirst: numberOf(entry, 'b'),
			onlySecond: numberOf(entry, 'c'),
			neither: numberOf(entry, 'd')
		});
		toBoth(interval, [numberOf(entry, 'low'), numberOf(entry, 'high')]);
		expect(difference).toBeCloseTo(5 / 15, 12);
	});
});
