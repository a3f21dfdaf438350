import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plansFromFile, toPlanFile } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';

describe('toPlanFile', () => {
	it('says what it is, is made to be looked at, and ends with a line end', () => {
		const file = toPlanFile([keptPlan()]);
		expect(file.split('\n').slice(0, 7)).toEqual([
			'{',
			'  "pathfinder": "plans",',
			'  "version": 1,',
			'  "plans": [',
			'    {',
			'      "version": 1,',
			'      "id": "n3f0a1c2b4d5e",'
		]);
		expect(file.endsWith('\n}\n')).toBe(true);
	});

	it('holds every plan whole', () => {
		fc.assert(
			fc.property(fc.array(anyKeptPlan(), { maxLength: 4 }), (plans) => {
				expect(plansFromFile(toPlanFile(plans))).toEqual({ plans, troubles: [] });
			}),
			{ numRuns: 30 }
		);
	});
});
