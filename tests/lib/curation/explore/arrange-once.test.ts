import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../../src/lib/planner/index.ts';
import { arrangeOnce, keyOf } from '../../../../src/lib/curation/explore/arrange-once.ts';
import { aProfile } from '../../../support/catalog-builder.ts';
import { walkSound } from '../../../support/walk-fixture.ts';

const { catalog, people } = walkSound();

describe('arrangeOnce', () => {
	it('gives the key of the plan that is built in full', () => {
		const arrange = arrangeOnce(catalog);
		for (const { route } of people) {
			const { steps, asNeeded } = buildPlan(catalog, route.profile);
			expect(arrange(route.profile).planKey).toBe(keyOf([...steps, ...asNeeded]));
		}
		expect(people.length).toBeGreaterThan(5);
	});

	it('works the same tags out once, in whatever order', () => {
		const arrange = arrangeOnce(catalog);
		const one = arrange(aProfile('new-role', 'course-reserves'));
		expect(arrange(aProfile('course-reserves', 'new-role'))).toBe(one);
	});
});
