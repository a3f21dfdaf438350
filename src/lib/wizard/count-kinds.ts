import type { Wizard } from './build-machine.ts';
import { exploreSingles } from './explore-at-most.ts';
import type { Junction, QuestionId } from './types.ts';

/** Complete sets of single answers that are walked, planned, checked and compared: six times those of today. */
export const mostKinds = 4_000;

/**
 * How many complete sets of single answers there are, or infinitely many where there are more than
 * `mostKinds`, or too many to find out. A way that comes to a question again has no end and counts as none.
 */
export function countKinds(wizard: Wizard): number {
	const start = exploreSingles(wizard);
	const mostVisits = mostKinds * (wizard.flow.questions.length + 1);
	let visits = 0;
	let kinds = 0;
	const visit = ({ question, ways }: Junction, asked: readonly QuestionId[]): void => {
		if (++visits > mostVisits) return;
		if (!question) kinds += 1;
		else if (!asked.includes(question.id)) {
			ways.forEach(({ to }) => visit(to, [...asked, question.id]));
		}
	};
	if (start) visit(start, []);
	return !start || visits > mostVisits || kinds > mostKinds ? Infinity : kinds;
}
