import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/lib/planner/index.ts';
import { speakOfNewcomer } from '../../../src/lib/planner/speak-of-newcomer.ts';
import type { Profile } from '../../../src/lib/catalog/index.ts';
import { expectLaws, expectNothingLostBy, turnedPairs } from '../../support/plan-laws.ts';
import { realCatalog } from '../../support/real-data.ts';

const catalog = realCatalog();
const things = [...catalog.situations, ...catalog.programs, ...catalog.roles, ...catalog.duties];
const tags = things.map(({ id }) => id);
const anybody: fc.Arbitrary<Profile> = fc
	.record({ given: fc.shuffledSubarray(tags), helping: fc.boolean() })
	.map(({ given, helping }) => ({ tags: given, helping }));

describe('a plan from the real catalog', { timeout: 30_000 }, () => {
	it('obeys every law for whatever can be true of a person', () => {
		expect.hasAssertions();
		fc.assert(fc.property(anybody, (person) => expectLaws(catalog, person)));
	});

	it('keeps the order of each pathway within a stage unless a contradiction is reported', () => {
		const property = fc.property(anybody, (person) => {
			const told = buildPlan(catalog, person).findings.flatMap((finding) =>
				finding.kind === 'order-conflict' ? [finding.pathway] : []
			);
			const turned = turnedPairs(catalog, person).map(({ pathway }) => pathway);
			expect(new Set(turned)).toEqual(new Set(told));
		});
		fc.assert(property);
	});

	it('loses no need by one more tag', () => {
		expect.hasAssertions();
		const property = fc.property(anybody, fc.constantFrom(...tags), (person, more) =>
			expectNothingLostBy(more, catalog, person)
		);
		fc.assert(property);
	});

	it.each(things.map(({ because }) => because))(
		'says "%s" of a newcomer as of a reader',
		(because) => {
			const said = speakOfNewcomer(because);
			expect(said).not.toMatch(/\byou/);
			expect(said.startsWith('they ')).toBe(because.startsWith('you '));
		}
	);
});
