import type { Catalog } from '../../catalog/index.ts';
import { isShown } from '../../catalog/index.ts';
import { chooseOne, exploreChoices, explorePairs } from '../../wizard/index.ts';
import { arrangeOnce } from '../explore/arrange-once.ts';
import { listPairs } from '../explore/list-pairs.ts';
import type { Combination } from '../explore/types.ts';
import type { PairCount } from './types.ts';
import type { WalkedEdition } from './walk-edition.ts';

/**
 * How many sets of answers with two options somewhere lead to other steps or resources than before:
 * what only people with two roles or areas receive, which no kind of person shows. Nothing where
 * either edition has too many of them.
 */
export function comparePairs(before: WalkedEdition, after: WalkedEdition): PairCount | undefined {
	const was = pairsOf(before);
	const now = pairsOf(after);
	if (!was || !now) return undefined;
	const known = new Map(
		was.map((pair) => [pair.chosen.join(' '), sayReceived(before.edition.catalog, pair)])
	);
	const affected = now.filter((pair) => {
		const then = known.get(pair.chosen.join(' '));
		return then !== undefined && then !== sayReceived(after.edition.catalog, pair);
	});
	return { before: was.length, now: now.length, affected: affected.length };
}

function pairsOf({ edition, wizard }: WalkedEdition): Combination[] | undefined {
	const upToTwo = explorePairs(wizard);
	const singles = exploreChoices(wizard, chooseOne);
	return upToTwo && listPairs({ singles, upToTwo }, arrangeOnce(edition.catalog));
}

function sayReceived({ resources }: Catalog, { arrangement, planKey }: Combination): string {
	const shown = new Set(resources.filter(isShown).map(({ id }) => id));
	const received = arrangement.ordered.flatMap(({ need }) =>
		need.resources.filter((id) => shown.has(id))
	);
	return [planKey, ...new Set(received)].join(' ');
}
