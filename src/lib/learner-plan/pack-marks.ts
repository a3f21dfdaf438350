import type { KeptPlan, Mark } from './types.ts';

const letters: Readonly<Record<Mark, string>> = {
	done: 'D',
	doing: 'O',
	known: 'K',
	'not-for-me': 'N'
};
const marksByLetter = new Map(Object.entries(letters).map(([mark, letter]) => [letter, mark]));
const minute = 60_000;

/** What a packed mark stands on. */
export interface MarkGround {
	/** The day the plan was made, from which the first mark is counted. */
	readonly made: string;
	/** The needs by their numbers. */
	readonly needs: readonly string[];
}

/**
 * Marks in the order of time: what it is, the number of its need, and the minutes since the one before,
 * both in base 36. People mark several steps at a sitting, so that most of the minutes are few.
 */
export function packMarks(marks: KeptPlan['marks'], { made, needs }: MarkGround): string {
	const numbers = new Map(needs.map((need, at) => [need, at]));
	let last = minutesOf(made);
	return Object.entries(marks)
		.map(([need, { is, at }]) => ({ need, is, at: minutesOf(at) }))
		.sort((a, b) => a.at - b.at)
		.map(({ need, is, at }) => {
			const since = at - last;
			last = at;
			return `${letters[is]}${(numbers.get(need) ?? NaN).toString(36)}.${since.toString(36)}`;
		})
		.join('');
}

/** The marks of such a text, for `readKeptPlan` to check. Throws where it names no need or no time. */
export function unpackMarks(text: string, { made, needs }: MarkGround) {
	let at = minutesOf(made);
	const marks = text.match(/[A-Z][^A-Z]*/g) ?? [];
	return Object.fromEntries(
		marks.map((mark) => {
			const [number = '', since = ''] = mark.slice(1).split('.');
			const need = needs[parseInt(number, 36)];
			if (need === undefined) throw new RangeError('A mark of no need.');
			at += parseInt(since, 36);
			const is = marksByLetter.get(mark.charAt(0));
			return [need, { is, at: `${new Date(at * minute).toISOString().slice(0, 16)}Z` }];
		})
	);
}

function minutesOf(time: string): number {
	return Date.parse(time) / minute;
}
