import { isShown } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/index.ts';
import type { Combination } from '../explore/types.ts';
import { judgeCover } from './judge-cover.ts';
import { spreadOf } from './spread-of.ts';
import type { Combinations } from './types.ts';

/**
 * What sets of answers with several options somewhere lead to. Steps are those with a number, and
 * resources and gaps are counted in them alone, each resource once.
 */
export function measureCombinations(
	catalog: Catalog,
	combinations: readonly Combination[]
): Combinations {
	const shown = new Set(catalog.resources.filter(isShown).map(({ id }) => id));
	const coverOf = judgeCover(catalog);
	const hasGap = new Set(
		catalog.needs.flatMap((need) => (need.gap || coverOf(need) === 'none' ? [need.id] : []))
	);
	const plans = combinations.map(({ arrangement }) =>
		arrangement.ordered.filter(({ stage }) => stage !== 'as-needed')
	);
	return {
		sets: combinations.length,
		steps: spreadOf(plans.map((steps) => steps.length)),
		firstWeek: spreadOf(
			plans.map((steps) => steps.filter(({ stage }) => stage === 'first-week').length)
		),
		resources: spreadOf(
			plans.map((steps) => {
				const all = steps.flatMap(({ need }) => need.resources.filter((id) => shown.has(id)));
				return new Set(all).size;
			})
		),
		gapsMet: spreadOf(plans.map((steps) => steps.filter(({ need }) => hasGap.has(need.id)).length))
	};
}
