import { quote, type Placed } from '../../catalog/index.ts';
import type { Problem } from '../../shared/problem.ts';
import type { StudySite } from '../site/types.ts';
import { findLeaks, type Leak } from './find-leaks.ts';
import { foldWord } from './fold-word.ts';
import { problemOfStudy } from './problem-of-study.ts';
import type { Study, StudyTask } from './types.ts';

/** What a task's scenario gives away, and what it was allowed to and does no more. */
export function checkScenario(study: Placed<Study>, at: number, site: StudySite): Problem[] {
	const task = study.value.tasks[at];
	if (!task) return [];
	const leaks = findLeaks(task, site);
	const accepted = task.acceptedWords.map(({ word }) => foldWord(word));
	const told = leaks.filter(({ word }) => !accepted.includes(foldWord(word)));
	const idle = task.acceptedWords.flatMap(({ word }, position) =>
		leaks.some((leak) => foldWord(leak.word) === foldWord(word)) ? [] : { word, position }
	);
	return [
		...told.map((leak) => tellLeak(study, at, leak)),
		...idle.map(({ word, position }) =>
			problemOfStudy(study, ['tasks', at, 'accepted_words', position], {
				code: 'study/idle-acceptance',
				severity: 'warning',
				message: `accepts the word "${word}" in the task "${task.title}", and nothing is given away by it.`,
				remedy: 'Take this entry out.'
			})
		)
	];
}

function tellLeak(study: Placed<Study>, at: number, { word, says }: Leak): Problem {
	const { title } = study.value.tasks[at] as StudyTask;
	const [first] = says;
	const place = first?.kind === 'option' ? 'a button' : 'the title of a right answer';
	const others = sayOthers(says.length - 1);
	return problemOfStudy(study, ['tasks', at, 'scenario'], {
		code: 'study/leaking-word',
		severity: 'warning',
		message: `says "${word}" in the scenario of "${title}", and ${place} says it too: ${quote(first?.text)}${others}.`,
		remedy: 'Say it in other words, or name the word under accepted_words and why it may stay.'
	});
}

function sayOthers(count: number): string {
	if (count === 0) return '';
	return count === 1 ? ', and so does 1 more' : `, and so do ${count} more`;
}
