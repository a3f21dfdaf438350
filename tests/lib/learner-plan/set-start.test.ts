import { describe, expect, it } from 'vitest';
import { setStart } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';

const plan = keptPlan({ start: '2026-11-30' });

describe('setStart', () => {
	it('sets the first day, and another one', () => {
		expect(setStart(keptPlan(), '2026-11-30')).toEqual(plan);
		expect(setStart(plan, '2028-02-29')).toEqual({ ...plan, start: '2028-02-29' });
	});

	it('takes the first day away', () => {
		expect(setStart(plan, undefined)).toEqual(keptPlan());
		expect(setStart(plan, undefined)).not.toHaveProperty('start');
	});

	it.each(['2026-11-30', '2026-02-30', '', 'Monday', '2026-11-30T08:00Z', '30.11.2026'])(
		'is the plan itself for the same day, and for what is no day: %s',
		(day) => {
			expect(setStart(plan, day)).toBe(plan);
		}
	);

	it('is the plan itself where there was no day to take away', () => {
		const bare = keptPlan();
		expect(setStart(bare, undefined)).toBe(bare);
	});
});
