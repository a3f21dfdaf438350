import { describe, expect, it } from 'vitest';
import { carryFindings } from '../../../../src/lib/study/problems/carry-findings.ts';
import { aFinding, people, ratedAs, someFindings } from '../../../support/finding-builder.ts';

const decide = (kind: 'do' | 'later') => ({ kind, why: 'Because.', on: '2025-10-30' });
const october = someFindings(
	'october',
	aFinding({
		decision: decide('do'),
		participants: people(5),
		reached: people(8),
		ratings: ratedAs(3, 3, 4)
	}),
	aFinding({ id: 'F02', decision: decide('later') }),
	aFinding({ id: 'F03' })
);
const november = someFindings('november', aFinding({ id: 'F04' }));

describe('carryFindings', () => {
	it('takes along what was to be done, without people and ratings, under new numbers', () => {
		expect(carryFindings(november, october).findings).toEqual([
			aFinding({ id: 'F04' }),
			aFinding({ id: 'F05', earlier: { studyId: 'october', id: 'F01' } })
		]);
	});
	it('takes it along once, and never into its own study', () => {
		const carried = carryFindings(november, october);
		expect(carryFindings(carried, october)).toEqual(carried);
		expect(carryFindings(october, october)).toBe(october);
	});
	it('stays simulated where what it takes along is', () => {
		expect(carryFindings(november, { ...october, simulated: true }).simulated).toBe(true);
	});
});
