import { describe, expect, it } from 'vitest';
import { planLimits, rename } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';

const plan = keptPlan({ name: 'Desk' });

describe('rename', () => {
	it('gives the plan another name, cleaned and on one line', () => {
		expect(rename(plan, ' First\r\nmonths \u202e')).toEqual({ ...plan, name: 'First months' });
	});

	it('takes the name away where nothing of the new one is seen', () => {
		expect(rename(plan, ' \u200b ').name).toBe('');
	});

	it('takes as many letters as a name has, and cuts off none of more', () => {
		const name = 'a'.repeat(planLimits.name);
		expect(rename(plan, name).name).toBe(name);
		expect(rename(plan, `${name}a`)).toBe(plan);
	});

	it('is the plan itself where the name is the same', () => {
		expect(rename(plan, ' Desk ')).toBe(plan);
	});
});
