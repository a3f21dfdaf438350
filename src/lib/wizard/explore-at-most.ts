import type { Wizard } from './build-machine.ts';
import { chooseOne, chooseUpToTwo, exploreChoices, type Choosing } from './explore-choices.ts';
import type { Junction } from './types.ts';

/** Steps of the machine in one exploration: many times what the questions of today take. */
const mostSteps = 20_000;

/** What one step costs grows with the square of the questions; this is the most of the product. */
const mostEffort = 1_600_000;

/**
 * The same as `exploreChoices`, or nothing where that would take more than `most` steps of the
 * machine, or fewer where there are many questions: what one more answer costs grows with all that
 * can be answered before it.
 */
export function exploreAtMost(
	wizard: Wizard,
	choosing: Choosing,
	most: number = mostSteps
): Junction | undefined {
	const affordable = Math.min(most, mostEffort / wizard.flow.questions.length ** 2);
	let steps = 0;
	const tooMany = new Error('Too many steps.');
	try {
		return exploreChoices(wizard, (question, offered) => {
			const ways = choosing(question, offered);
			steps += ways.length;
			if (steps > affordable) throw tooMany;
			return ways;
		});
	} catch (error) {
		if (error === tooMany) return undefined;
		throw error;
	}
}

/** Every state by one option at a time; nothing where there are too many. */
export function exploreSingles(wizard: Wizard): Junction | undefined {
	return exploreAtMost(wizard, chooseOne);
}

/** Every state by one option or any two; nothing where there are too many. */
export function explorePairs(wizard: Wizard): Junction | undefined {
	return exploreAtMost(wizard, chooseUpToTwo);
}
