import type { SiteLabel, StudySite } from '../site/types.ts';
import { isEverydayWord } from './everyday-words.ts';
import { foldWord, splitWords } from './fold-word.ts';
import type { StudyTask } from './types.ts';

/** A word of a scenario that stands on the site too. */
export interface Leak {
	/** As the scenario has it. */
	readonly word: string;
	/** The buttons and titles that say it, in the order of the site. */
	readonly says: readonly SiteLabel[];
}

/** Fewer letters tell nothing. */
const fewestLetters = 3;

/**
 * The words of a task's scenario that stand on a button of the questions or in the title of a right
 * answer, in the order of the scenario, each once. Forms of one word count as the same; words that
 * stand in every sentence do not count.
 */
export function findLeaks(
	task: Pick<StudyTask, 'scenario' | 'answers'>,
	{ labels }: Pick<StudySite, 'labels'>
): Leak[] {
	const telling = labels.filter(({ kind, id }) => kind === 'option' || task.answers.includes(id));
	const places = new Map<string, SiteLabel[]>();
	for (const label of telling) {
		for (const word of new Set(splitWords(label.text).map(foldWord))) {
			places.set(word, [...(places.get(word) ?? []), label]);
		}
	}
	const leaks = new Map<string, Leak>();
	for (const word of splitWords(task.scenario)) {
		const folded = foldWord(word);
		const says = places.get(folded);
		if (!says || leaks.has(folded) || word.length < fewestLetters || isEverydayWord(word)) continue;
		leaks.set(folded, { word, says });
	}
	return [...leaks.values()];
}
