import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/lib/planner/index.ts';
import type { Tag } from '../../../src/lib/catalog/index.ts';
import {
	expectLaws,
	expectNothingLostBy,
	expectTheNeedsOfThePathways,
	turnedPairs
} from '../../support/plan-laws.ts';
import { aRandomCatalog, aRandomProfile, someTags } from '../../support/random-catalog.ts';
import type { Strictness } from '../../support/random-catalog.ts';

const runs = { numRuns: 400 };
const anyCatalog = fc
	.constantFrom<Strictness>('consistent', 'conflicting', 'circular')
	.chain(aRandomCatalog);

describe(
	'a plan from any catalog whose pathways and prerequisites agree',
	{ timeout: 30_000 },
	() => {
		it('obeys every law', () => {
			expect.hasAssertions();
			fc.assert(fc.property(aRandomCatalog('consistent'), aRandomProfile, expectLaws), runs);
		});

		it('keeps the order of each pathway within a stage and reports no contradiction', () => {
			const property = fc.property(
				aRandomCatalog('consistent'),
				aRandomProfile,
				(catalog, person) => {
					expect(turnedPairs(catalog, person)).toEqual([]);
					const { findings } = buildPlan(catalog, person);
					expect(findings.filter(({ kind }) => kind === 'order-conflict')).toEqual([]);
				}
			);
			fc.assert(property, runs);
		});
	}
);

describe('a plan from a catalog that contradicts itself', { timeout: 30_000 }, () => {
	it('obeys every law all the same', () => {
		expect.hasAssertions();
		fc.assert(fc.property(aRandomCatalog('conflicting'), aRandomProfile, expectLaws), runs);
	});

	it('reports each pathway whose order is turned around, with a pair that is', () => {
		const property = fc.property(
			aRandomCatalog('conflicting'),
			aRandomProfile,
			(catalog, person) => {
				const turned = turnedPairs(catalog, person);
				const told = buildPlan(catalog, person).findings.flatMap((finding) => {
					if (finding.kind !== 'order-conflict') return [];
					const { pathway, first, then } = finding;
					return [{ pathway, first, then }];
				});
				for (const pair of told) expect(turned).toContainEqual(pair);
				expect(new Set(told.map(({ pathway }) => pathway))).toEqual(
					new Set(turned.map(({ pathway }) => pathway))
				);
			}
		);
		fc.assert(property, runs);
	});

	it('follows the pathway of the highest rank wherever no prerequisite objects', () => {
		const property = fc.property(
			aRandomCatalog('conflicting'),
			aRandomProfile,
			(catalog, person) => {
				const { pathways, findings } = buildPlan(catalog, person);
				const against = findings.filter(
					(f) => f.kind === 'order-conflict' && f.pathway === pathways[0]
				);
				for (const finding of against) {
					expect(finding).toMatchObject({ followed: { kind: 'prerequisite' } });
				}
				expect(against.length).toBeGreaterThanOrEqual(0);
			}
		);
		fc.assert(property, runs);
	});
});

describe('a plan from any catalog at all', { timeout: 30_000 }, () => {
	it('has each need once, also where prerequisites run in a circle', () => {
		expect.hasAssertions();
		const property = fc.property(
			aRandomCatalog('circular'),
			aRandomProfile,
			expectTheNeedsOfThePathways
		);
		fc.assert(property, runs);
	});

	it('is the same whatever the order of tags, needs, resources and pathways in the catalog', () => {
		const shuffled = anyCatalog.chain((catalog) =>
			fc.record({
				catalog: fc.constant(catalog),
				other: fc.record({
					pathways: whole(catalog.pathways),
					needs: whole(catalog.needs),
					resources: whole(catalog.resources)
				})
			})
		);
		const person = aRandomProfile.chain((profile) =>
			fc.tuple(fc.constant(profile), whole(profile.tags))
		);
		const property = fc.property(shuffled, person, ({ catalog, other }, [profile, tags]) => {
			expect(buildPlan({ ...catalog, ...other }, { ...profile, tags })).toEqual(
				buildPlan(catalog, profile)
			);
		});
		fc.assert(property, runs);
	});

	it('loses no need by one more tag', () => {
		expect.hasAssertions();
		const property = fc.property(
			anyCatalog,
			aRandomProfile,
			fc.constantFrom(...(someTags as Tag[])),
			(catalog, person, more) => expectNothingLostBy(more, catalog, person)
		);
		fc.assert(property, runs);
	});
});

/** The same items in any order. */
function whole<Item>(items: readonly Item[]) {
	return fc.shuffledSubarray([...items], { minLength: items.length });
}
