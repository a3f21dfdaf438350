const lowest = 1;
const highest = 7;
/** Lewis, Utesch & Maher 2013: what a score would be on the System Usability Scale. */
const slope = 0.65;
const intercept = 22.9;

export interface UmuxScore {
	/** 0 to 100. */
	readonly score: number;
	readonly susEquivalent: number;
}

/**
 * The score of the two items of UMUX-Lite: (i₁ + i₂ − 2)·100/12. Nothing where one is missing or
 * not a whole 1 to 7.
 */
export function scoreUmuxLite(
	items: readonly [number | null, number | null]
): UmuxScore | undefined {
	const answers = items.filter(isAnswer);
	if (answers.length < items.length) return undefined;
	const sum = answers.reduce((all, answer) => all + answer - lowest, 0);
	const score = (sum * 100) / (items.length * (highest - lowest));
	return { score, susEquivalent: slope * score + intercept };
}

function isAnswer(answer: number | null): answer is number {
	return answer !== null && Number.isInteger(answer) && answer >= lowest && answer <= highest;
}
