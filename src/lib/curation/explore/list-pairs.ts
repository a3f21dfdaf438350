import type { Junction } from '../../wizard/index.ts';
import type { arrangeOnce } from './arrange-once.ts';
import type { Combination } from './types.ts';

/** What was walked: by one option at a time, and by one or any two. */
interface Walked {
	readonly singles: Junction;
	readonly upToTwo: Junction;
}

/**
 * Every complete set of answers with two options at some question and nowhere more, each once with
 * the order of its plan.
 */
export function listPairs(
	{ singles, upToTwo }: Walked,
	arrange: ReturnType<typeof arrangeOnce>
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
