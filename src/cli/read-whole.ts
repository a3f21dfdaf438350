import type { SourceFile } from '../lib/catalog/index.ts';
import { checkEnds } from '../lib/curation/index.ts';
import { loadEverything } from '../lib/server/index.ts';
import type { Everything } from '../lib/server/index.ts';
import { hasErrors, orderProblems } from '../lib/shared/problem.ts';
import type { Problem } from '../lib/shared/problem.ts';
import type { Refusal } from './read-arguments.ts';
import { noQuestions } from './refuse.ts';

/** The words of a refusal: which data, what is not done with it, and how to see what to do. */
interface Saying {
	readonly whose: string;
	readonly undone: string;
	readonly advice: string;
}

/**
 * All that a data folder holds, or every error that keeps its list of people from being whole: what
 * cannot be read, and answers after which somebody comes to no end. A list without those people
 * would say something false of all others.
 */
export function readWhole(files: readonly SourceFile[], saying: Saying): Everything | Refusal {
	const everything = loadEverything(files);
	const { reading, problems } = everything;
	if (hasErrors(problems)) return refuseErrors(problems, saying);
	if (reading.flow.questions.length === 0) return { refusal: noQuestions };
	const endless = checkEnds(reading);
	return endless.length > 0 ? refuseErrors(endless, saying) : everything;
}

/** Every error by file and line, and what is not done because of them. */
export function refuseErrors(
	problems: readonly Problem[],
	{ whose, undone, advice }: Saying
): Refusal {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const count = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
	return {
		refusal: [
			`The data of ${whose} has ${count} that leave out people or what they get, so ${undone}.`,
			...orderProblems(errors).map(
				({ file, line, message }) => `${file}, line ${line}: ${message}`
			),
			advice
		].join('\n')
	};
}

/** How to see what to do about the errors of a folder. */
export function adviseFolder(folder: string): string {
	return `What to do about each: npm run -s check-data -- --data ${folder}`;
}

/** The words for a command that lists or counts people, and compares nothing. */
export function sayFolder(folder: string): Saying {
	return { whose: `"${folder}"`, undone: 'nobody is listed', advice: adviseFolder(folder) };
}
