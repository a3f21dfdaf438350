import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Catalog, Pathway, Profile, Stage, State } from '../../src/lib/catalog/index.ts';
import { stages } from '../../src/lib/catalog/index.ts';
import { aCatalog, aNeed, aPathway, aResource, aRule, aStep, tags } from './catalog-builder.ts';

/** What the answers of a random person can set. */
export const someTags = [
	'new-employee',
	'new-role',
	'rsf',
	'scts',
	'course-reserves',
	'cataloger-metadata',
	'supervisor',
	'loads-files'
];

/** How contradictory a random catalog is. */
export type Strictness =
	/** One order of all needs exists that every pathway and every prerequisite agrees with. */
	| 'consistent'
	/** Pathways contradict each other and the prerequisites, which have no circle. */
	| 'conflicting'
	/** Prerequisites run in circles too. */
	| 'circular';

const rule = fc
	.record({
		allOf: fc.subarray(someTags, { maxLength: 2 }),
		anyOf: fc.subarray(someTags, { maxLength: 3 })
	})
	.map(aRule);

const state: Arbitrary<State> = fc.oneof(
	{ weight: 5, arbitrary: fc.constant<State>('approved') },
	{ weight: 1, arbitrary: fc.constantFrom<State>('draft', 'retired') }
);

const resources = fc
	.array(state, { minLength: 6, maxLength: 6 })
	.map((states) => states.map((given, n) => aResource(`r${n}`, { state: given })));

export const aRandomProfile: Arbitrary<Profile> = fc
	.record({ given: fc.shuffledSubarray(someTags), helping: fc.boolean() })
	.map(({ given, helping }) => ({ tags: tags(...given), helping }));

/** A catalog of up to ten needs and five pathways. */
export function aRandomCatalog(strictness: Strictness): Arbitrary<Catalog> {
	return fc
		.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], { minLength: 1 })
		.chain((order) =>
			fc.record({
				needs: randomNeeds(order, strictness),
				pathways: fc
					.uniqueArray(fc.constantFrom('u', 'v', 'w', 'x', 'y'), { minLength: 1 })
					.chain((ids) => fc.tuple(...ids.map((id) => aRandomPathway(id, order, strictness)))),
				resources
			})
		)
		.map(aCatalog);
}

function randomNeeds(order: readonly string[], strictness: Strictness) {
	const needs = order.map((id, position) => {
		const others = strictness === 'circular' ? [...order] : order.slice(0, position);
		return fc
			.record({
				state,
				buildsOn: fc.subarray(others, { maxLength: Math.min(3, others.length) }),
				resources: fc.subarray(['r0', 'r1', 'r2', 'r3', 'r4', 'r5'], { maxLength: 3 })
			})
			.map((given) => aNeed(id, given));
	});
	// The catalog's own order of needs tells nothing.
	return fc.tuple(...needs).map((all) => all.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function aRandomPathway(
	id: string,
	order: readonly string[],
	strictness: Strictness
): Arbitrary<Pathway> {
	const chosen =
		strictness === 'consistent' ? fc.subarray([...order]) : fc.shuffledSubarray([...order]);
	return chosen.chain((needs) =>
		fc
			.record({
				kind: fc.constantFrom('introduction' as const, 'core' as const, 'role' as const),
				program: fc.constantFrom('all', 'rsf', 'scts'),
				for: rule,
				ranks: fc.array(fc.nat({ max: stages.length - 1 }), {
					minLength: needs.length,
					maxLength: needs.length
				}),
				rules: fc.tuple(...needs.map(() => fc.option(rule, { nil: undefined, freq: 3 }))),
				optional: fc.tuple(...needs.map(() => fc.boolean()))
			})
			.map(({ ranks, rules, optional, ...given }) => {
				const inOrder = ranks.sort((a, b) => a - b).map((rank) => stages[rank] as Stage);
				const steps = needs.map((need, n) => {
					const when = rules[n];
					return aStep(need, {
						stage: inOrder[n] ?? 'first-week',
						optional: optional[n] ?? false,
						...(when ? { when } : {})
					});
				});
				return aPathway(id, { ...given, steps });
			})
	);
}
