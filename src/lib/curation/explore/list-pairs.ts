import type { Catalog } from '../../catalog/index.ts';
import { chooseOne, chooseUpToTwo, exploreChoices } from '../../wizard/index.ts';
import type { Junction, Wizard } from '../../wizard/index.ts';
import { arrangeOnce } from './arrange-once.ts';
import type { Combination } from './types.ts';

/** What was walked and arranged already, where it was. */
interface Walked {
	readonly singles: Junction;
	readonly upToTwo: Junction;
	readonly arrange: ReturnType<typeof arrangeOnce>;
}

/**
 * Every complete set of answers with two options at some question and nowhere more, each once with
 * the order of its plan.
 */
export function listPairs(
	catalog: Catalog,
	wizard: Wizard,
	{ singles, upToTwo, arrange }: Walked = {
		singles: exploreChoices(wizard, chooseOne),
		upToTwo: exploreChoices(wizard, chooseUpToTwo),
		arrange: arrangeOnce(catalog)
	}
): Combination[] {
	const alone = new Set(endsOf(singles).map(({ path }) => path));
	return endsOf(upToTwo)
		.filter(({ path }) => !alone.has(path))
		.map(({ answers, profile }) => ({ chosen: answers, profile, ...arrange(profile) }));
}

/** The junctions at which nothing is left to ask, each once. */
function endsOf(start: Junction): Junction[] {
	const seen = new Set([start]);
	for (const { ways } of seen) ways.forEach(({ to }) => seen.add(to));
	return [...seen].filter(({ question }) => !question);
}
