import type { Attempt, FirstAnswer } from '../../attempts/types.ts';
import type { ReadyStudy, StudyTask } from '../../definition/types.ts';
import type { StudySite } from '../../site/types.ts';
import { isRightOption, listAsked, questionOf } from './list-options.ts';
import type { Asked } from './list-options.ts';
import type { QuestionReport } from './types.ts';

type Row = QuestionReport['rows'][number];

/** What first answers are counted in. */
export interface FirstAnswersSource {
	readonly tasks: readonly Pick<StudyTask, 'id' | 'title'>[];
	readonly routes: ReadyStudy['routes'];
	readonly attempts: readonly Attempt[];
	/** Says what each question offers; without it only what was chosen is known. */
	readonly site?: Pick<StudySite, 'optionsAt'>;
	readonly titleOf: (id: string) => string;
}

/**
 * What people answered first, question by question: options × tasks, with those that nobody chose. In
 * the order in which the questions first came up. Search before any answer is counted apart, neither
 * right nor wrong; where nobody answered in a task, it stands at the question on the first screen.
 */
export function countFirstAnswers(source: FirstAnswersSource): QuestionReport[] {
	const { attempts, titleOf, routes, site } = source;
	const keys = [...new Set(Object.values(routes).flatMap(({ right }) => Object.keys(right)))];
	const asked = site ? listAsked(site, keys) : new Map<string, Asked[]>();
	const opening = attempts.flatMap(({ firstChoice, path }) =>
		firstChoice === 'search' ? (questionOf(path[0]?.nodeKey) ?? []) : []
	);
	const answered = attempts.flatMap(({ firstAnswers }) =>
		firstAnswers.map(({ questionId }) => questionId)
	);
	return [...new Set([...opening, ...answered])].map((questionId) => ({
		questionId,
		title: titleOf(`question/${questionId}`),
		...countQuestion(questionId, asked.get(questionId) ?? [], source)
	}));
}

function countQuestion(
	questionId: string,
	asked: readonly Asked[],
	{ attempts, tasks, routes }: FirstAnswersSource
): Pick<QuestionReport, 'options' | 'rows'> {
	const given = attempts.flatMap((attempt) =>
		attempt.firstAnswers.flatMap((answer) =>
			answer.questionId === questionId ? { taskId: attempt.taskId, answer } : []
		)
	);
	const offered = asked.flatMap(({ options }) => options.map(({ label }) => label));
	const chosen = given.map(({ answer }) => sayOption(answer)).sort();
	const options = [...new Set([...offered, ...chosen])];
	const rows = tasks.flatMap(({ id, title }): Row[] => {
		const own = attempts.filter(({ taskId }) => taskId === id);
		const searched = own.filter(({ firstChoice }) => firstChoice === 'search');
		const here = given.filter(({ taskId }) => taskId === id).map(({ answer }) => answer);
		const isFirst = searched.some(({ path }) => questionOf(path[0]?.nodeKey) === questionId);
		if (here.length === 0 && !isFirst) return [];
		const right = routes[id]?.right ?? {};
		const cells = options.map((option) =>
			toCell(option, { given: here, isRight: isRightOption(option, asked, right) })
		);
		return [{ taskId: id, title, searchFirst: searched.length, cells }];
	});
	return { options, rows };
}

/** The words on the buttons that were pressed. */
export function sayOption({ labels, optionIds }: FirstAnswer): string {
	return (labels.length > 0 ? labels : optionIds).join(' + ');
}

/** Where the site does not tell, as it was recorded; nothing where people were judged differently. */
function toCell(
	option: string,
	{
		given,
		isRight
	}: { readonly given: readonly FirstAnswer[]; readonly isRight: boolean | undefined }
): Row['cells'][number] {
	const same = given.filter((answer) => sayOption(answer) === option);
	const recorded = new Set(same.map(({ right }) => right));
	const [only = null] = recorded.size === 1 ? recorded : [];
	const right = isRight ?? only;
	const off = right === true ? same.filter((answer) => answer.right === false).length : 0;
	return { count: same.length, right, ...(off > 0 && { off }) };
}
