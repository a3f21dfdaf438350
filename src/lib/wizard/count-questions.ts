import type { Wizard } from './build-machine.ts';
import type { OptionId } from './types.ts';
import { stepOn, walkMachine, type Walk } from './walk-machine.ts';

/** How many questions are still to come, the open one included. */
export interface QuestionsLeft {
	readonly least: number;
	readonly most: number;
}

/**
 * The exact number of questions left for somebody who is sure of each answer:
 * the shortest and the longest way from here to a pathway.
 */
export function countQuestionsLeft(wizard: Wizard, given: readonly OptionId[]): QuestionsLeft {
	return countFrom(wizard, walkMachine(wizard, given));
}

/** In words: "2 left", "1 or 2 left", "2 to 4 left". */
export function nameQuestionsLeft({ least, most }: QuestionsLeft): string {
	if (least === most) return `${most} left`;
	return most === least + 1 ? `${least} or ${most} left` : `${least} to ${most} left`;
}

function countFrom(wizard: Wizard, walk: Walk): QuestionsLeft {
	if (!walk.question) return { least: 0, most: 0 };
	const ways = walk.offered
		.filter((option) => !option.unsure)
		.map((option) => countFrom(wizard, stepOn(wizard, walk, [option.id])));
	return {
		least: 1 + Math.min(...ways.map((way) => way.least)),
		most: 1 + Math.max(...ways.map((way) => way.most))
	};
}
