import type { Wizard } from './build-machine.ts';
import { exploreChoices, type Choosing } from './explore-choices.ts';
import type { Junction } from './types.ts';

/**
 * The same as `exploreChoices`, or nothing where that would take more than `most` steps of the
 * machine: what one more answer costs grows with all that can be answered before it.
 */
export function exploreAtMost(
	wizard: Wizard,
	choosing: Choosing,
	most: number
): Junction | undefined {
	let steps = 0;
	const tooMany = new Error('Too many steps.');
	try {
		return exploreChoices(wizard, (question, offered) => {
			const ways = choosing(question, offered);
			steps += ways.length;
			if (steps > most) throw tooMany;
			return ways;
		});
	} catch (error) {
		if (error === tooMany) return undefined;
		throw error;
	}
}
