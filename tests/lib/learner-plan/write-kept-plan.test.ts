import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeptPlan, writeKeptPlan } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';

describe('writeKeptPlan', () => {
	it('says the version before anything else', () => {
		expect(JSON.stringify(writeKeptPlan(keptPlan()))).toMatch(/^\{"version":1,"id":/);
	});

	it('writes plain JSON that reads back as the same plan, whatever the plan', () => {
		fc.assert(
			fc.property(anyKeptPlan(), (plan) => {
				const written = writeKeptPlan(plan);
				expect(readKeptPlan(written)).toEqual({ plan });
				expect(readKeptPlan(JSON.parse(JSON.stringify(written)))).toEqual({ plan });
			})
		);
	});
});
