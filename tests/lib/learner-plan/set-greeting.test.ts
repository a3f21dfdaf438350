import { describe, expect, it } from 'vitest';
import { planLimits, setGreeting } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';

const plan = keptPlan({ greeting: 'Welcome!' });

describe('setGreeting', () => {
	it('writes a greeting of several lines, cleaned', () => {
		expect(setGreeting(plan, 'Welcome!\r\n\r\nAsk \u0000me. ')).toEqual({
			...plan,
			greeting: 'Welcome!\n\nAsk me.'
		});
	});

	it('takes the greeting away', () => {
		expect(setGreeting(plan, ' ').greeting).toBe('');
	});

	it('takes as many letters as a greeting has, and cuts off none of more', () => {
		const text = 'a'.repeat(planLimits.greeting);
		expect(setGreeting(plan, text).greeting).toBe(text);
		expect(setGreeting(plan, `${text}a`)).toBe(plan);
	});

	it('is the plan itself where the greeting is the same', () => {
		expect(setGreeting(plan, 'Welcome! ')).toBe(plan);
	});
});
