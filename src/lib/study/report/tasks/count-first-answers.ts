import type { Attempt, FirstAnswer } from '../../attempts/types.ts';
import type { StudyTask } from '../../definition/types.ts';
import type { QuestionReport } from './types.ts';

type Row = QuestionReport['rows'][number];

/**
 * What people answered first, question by question: options × tasks. In the order in which the
 * questions first came up. Search before any answer is counted apart: neither right nor wrong.
 */
export function countFirstAnswers(
	tasks: readonly Pick<StudyTask, 'id' | 'title'>[],
	attempts: readonly Attempt[],
	titleOf: (id: string) => string
): QuestionReport[] {
	const questions = [
		...new Set(attempts.flatMap(({ firstAnswers }) => firstAnswers.map((one) => one.questionId)))
	];
	return questions.map((questionId) => {
		const given = attempts.flatMap((attempt) =>
			attempt.firstAnswers.flatMap((answer) =>
				answer.questionId === questionId ? { taskId: attempt.taskId, answer } : []
			)
		);
		const options = [...new Set(given.map(({ answer }) => sayOption(answer)))].sort();
		const rows = tasks.flatMap(({ id, title }): Row[] => {
			const here = given.filter(({ taskId }) => taskId === id).map(({ answer }) => answer);
			const searchFirst = attempts.filter(
				({ taskId, firstChoice }) => taskId === id && firstChoice === 'search'
			).length;
			if (here.length === 0) return [];
			return [
				{ taskId: id, title, searchFirst, cells: options.map((option) => toCell(option, here)) }
			];
		});
		return { questionId, title: titleOf(`question/${questionId}`), options, rows };
	});
}

/** The words on the buttons that were pressed. */
export function sayOption({ labels, optionIds }: FirstAnswer): string {
	return (labels.length > 0 ? labels : optionIds).join(' + ');
}

function toCell(option: string, given: readonly FirstAnswer[]): Row['cells'][number] {
	const same = given.filter((answer) => sayOption(answer) === option);
	return { count: same.length, right: same[0]?.right ?? null };
}
