import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFromLink, toPlanLink } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';

describe('toPlanLink', () => {
	it('is a version and letters that every address takes', async () => {
		expect(await toPlanLink(keptPlan())).toMatch(/^1\.[\w-]{40,200}$/);
	});

	it('carries the whole plan, whatever is in it', async () => {
		await fc.assert(
			fc.asyncProperty(anyKeptPlan(), async (plan) => {
				expect(await planFromLink(await toPlanLink(plan))).toEqual({ plan });
			})
		);
	});
});
