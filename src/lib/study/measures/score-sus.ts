const items = 10;
const lowest = 1;
const highest = 5;
/** Ten items of 0 to 4 make 0 to 40; this makes them 0 to 100. */
const factor = 2.5;

/**
 * A score of the System Usability Scale, 0 to 100 and no percentage (Brooke 1996): odd items v − 1,
 * even items 5 − v, the sum times 2.5. Nothing where an item is missing or not a whole 1 to 5.
 */
export function scoreSus(answers: readonly (number | null)[]): number | undefined {
	if (!isComplete(answers)) return undefined;
	const sum = answers.reduce(
		(all, answer, index) => all + (index % 2 === 0 ? answer - lowest : highest - answer),
		0
	);
	return sum * factor;
}

/** Whether all ten answers are the same, which always scores 50 and may mean nobody read them. */
export function isStraightLined(answers: readonly (number | null)[]): boolean {
	return isComplete(answers) && answers.every((answer) => answer === answers[0]);
}

function isComplete(answers: readonly (number | null)[]): answers is readonly number[] {
	return answers.length === items && answers.every(isAnswer);
}

function isAnswer(answer: number | null): answer is number {
	return answer !== null && Number.isInteger(answer) && answer >= lowest && answer <= highest;
}
