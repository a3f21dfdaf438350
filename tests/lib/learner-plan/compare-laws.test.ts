import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/lib/catalog/index.ts';
import {
	agree,
	compareSteps,
	followSuccessors,
	seeSteps
} from '../../../src/lib/learner-plan/index.ts';
import { buildPlan } from '../../../src/lib/planner/index.ts';
import { aNeed, aProfile, needIds } from '../../support/catalog-builder.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { aRandomCatalog, aRandomProfile } from '../../support/random-catalog.ts';
import { realCatalog } from '../../support/real-data.ts';

const twoCatalogs = fc.record({
	then: aRandomCatalog('circular'),
	now: aRandomCatalog('circular'),
	profile: aRandomProfile,
	leftOut: fc.subarray(['a', 'b', 'c', 'd', 'e'])
});
/** As `check-data` wants it: what was replaced is not shown, and what took its place exists. */
function sound(catalog: Catalog, entries: Catalog['successors']['needs']): Catalog {
	const retired = entries.map(({ was }) => aNeed(was, { state: 'retired' }));
	const others = retired.filter(({ id }) => !catalog.needs.some((need) => need.id === id));
	const needs = [...catalog.needs, ...others].map((need) =>
		entries.some(({ was }) => was === need.id) ? { ...need, state: 'retired' as const } : need
	);
	const known = needs.map(({ id }) => id);
	const table = entries.map((entry) => ({
		...entry,
		now: entry.now.filter((id) => known.includes(id))
	}));
	return { ...catalog, needs, successors: { needs: table, resources: [] } };
}

const table = fc.uniqueArray(
	fc.record({
		was: fc.constantFrom(...needIds('a', 'b', 'c', 'd', 'e', 'f')),
		now: fc.uniqueArray(fc.constantFrom(...needIds('a', 'd', 'f', 'g', 'h')), { maxLength: 2 })
	}),
	{ selector: ({ was }) => was, maxLength: 4 }
);

describe('comparing any plan', () => {
	it('finds nothing in a plan that was agreed to today', () => {
		fc.assert(
			fc.property(aRandomCatalog('circular'), aRandomProfile, (catalog, profile) => {
				const plan = buildPlan(catalog, profile);
				const kept = agree(keptPlan(), seeSteps(catalog, plan));
				expect(compareSteps({ catalog, plan, kept })).toEqual([]);
			})
		);
	});

	it('names each new and each absent step once, and no other as new or gone', () => {
		fc.assert(
			fc.property(twoCatalogs, ({ then, now, profile, leftOut }) => {
				const seen = seeSteps(then, buildPlan(then, profile));
				const plan = buildPlan(now, profile);
				const changes = compareSteps({ catalog: now, plan, kept: keptPlan({ seen, leftOut }) });
				const ids = (kind: string) =>
					changes.filter((change) => change.kind === kind).map(({ need }) => need);
				const has = seeSteps(now, plan).map(({ need }) => need);
				const had = seen.map(({ need }) => need);
				const told = (need: string) => !leftOut.includes(need);
				const isNew = has.filter((need) => told(need) && !had.includes(need));
				const isGone = had.filter((need) => told(need) && !has.includes(need));
				expect(ids('new')).toEqual(had.length > 0 ? isNew : []);
				expect(ids('gone')).toEqual(isGone);
			})
		);
	});

	it('names no step twice, whether or not the plan was moved to new ids before', () => {
		fc.assert(
			fc.property(twoCatalogs, table, ({ then, now, profile, leftOut }, needs) => {
				const seen = seeSteps(then, buildPlan(then, profile));
				const catalog = sound(now, needs);
				const kept = keptPlan({ seen, leftOut });
				const plan = buildPlan(catalog, profile);
				const changes = compareSteps({ catalog, plan, kept });
				const followed = followSuccessors(kept, catalog);
				expect(compareSteps({ catalog, plan, kept: followed })).toEqual(changes);
				const named = changes.map(({ need }) => need);
				expect(new Set(named).size).toBe(named.length);
				for (const { why } of changes) expect(new Set(why).size).toBe(why.length);
				const agreed = agree(followed, seeSteps(catalog, plan));
				expect(compareSteps({ catalog, plan, kept: agreed })).toEqual([]);
			})
		);
	});

	it('names what was replaced once: as gone, or by what took its place', () => {
		fc.assert(
			fc.property(twoCatalogs, table, ({ then, now, profile }, entries) => {
				const seen = seeSteps(then, buildPlan(then, profile));
				const catalog = sound(now, entries);
				const plan = buildPlan(catalog, profile);
				const changes = compareSteps({ catalog, plan, kept: keptPlan({ seen }) });
				const has = seeSteps(catalog, plan).map(({ need }) => need);
				for (const { need } of seen.filter((step) => !has.includes(step.need))) {
					const gone = changes.filter((change) => change.need === need);
					const heirs = changes.filter(({ why }) =>
						why.some((text) => text.startsWith(`It takes the place of “Learn ${need}”`))
					);
					expect(heirs.map(({ kind }) => kind)).toEqual(heirs.map(() => 'changed'));
					expect(gone.map(({ kind }) => kind)).toEqual(heirs.length > 0 ? [] : ['gone']);
				}
			})
		);
	});

	it('finds nothing in the plans of the real catalog', () => {
		const catalog = realCatalog();
		const plan = buildPlan(catalog, aProfile(...catalog.roles.map(({ id }) => id)));
		const kept = agree(keptPlan(), seeSteps(catalog, plan));
		expect(kept.seen.length).toBeGreaterThan(0);
		expect(compareSteps({ catalog, plan, kept })).toEqual([]);
	});
});
