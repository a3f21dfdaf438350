import type { MarkCount } from './count-marks.ts';
import type { Author, Mark } from './types.ts';

const saysMark: Readonly<Record<Author, Readonly<Record<Mark, string>>>> = {
	learner: {
		done: 'You marked this done',
		doing: 'You are doing this',
		known: 'You know this',
		'not-for-me': 'Not for you'
	},
	helper: {
		done: 'Marked done by the newcomer',
		doing: 'The newcomer is doing this',
		known: 'The newcomer knows this',
		'not-for-me': 'Not for the newcomer'
	}
};

const markNames: Readonly<Record<Mark, string>> = {
	done: 'Done',
	doing: 'Doing',
	known: 'I know this',
	'not-for-me': 'Not for me'
};

/** What a mark is called on its button, on paper and in files: the learner's own words. */
export function nameMark(mark: Mark): string {
	return markNames[mark];
}

/** What a step's mark says to its reader: to the learner whose mark it is, or to who helps them. */
export function sayMark(mark: Mark, reader: Author): string {
	return saysMark[reader][mark];
}

/**
 * The count in words, each mark for itself: "8 of 21 done, 3 you knew, 2 not for you, 1 under way".
 * What nobody marked is left out, but for what is done.
 */
export function sayCount(count: MarkCount, reader: Author = 'learner'): string {
	const [knew, notFor] =
		reader === 'learner' ? ['you knew', 'not for you'] : ['known before', 'not for them'];
	const rest: readonly (readonly [number, string])[] = [
		[count.known, knew],
		[count.notForMe, notFor],
		[count.doing, 'under way']
	];
	return [
		`${count.done} of ${count.steps} done`,
		...rest.filter(([many]) => many > 0).map(([many, says]) => `${many} ${says}`)
	].join(', ');
}
