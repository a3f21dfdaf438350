import { didYouMean, type Placed, type YamlPath } from '../../catalog/index.ts';
import type { Problem } from '../../shared/problem.ts';
import { mapTask } from '../site/map-task.ts';
import type { StudySite } from '../site/types.ts';
import { problemOfStudy } from './problem-of-study.ts';
import type { Study, StudyTask } from './types.ts';

interface Asked {
	readonly study: Placed<Study>;
	readonly task: StudyTask;
	/** Place of the task in its file. */
	readonly at: number;
	readonly site: StudySite;
}

/** Answers of a task that do not exist, that nobody can reach, or that are right and half right. */
export function checkAnswers(study: Placed<Study>, at: number, site: StudySite): Problem[] {
	const task = study.value.tasks[at];
	if (!task) return [];
	const asked = { study, task, at, site };
	const known = listKnown(site);
	return [
		...findUnknown(asked, 'answers', known),
		...findUnknown(asked, 'near', known),
		...findUnreachable(asked, known),
		...findBoth(asked),
		...findNoAnswer(asked),
		...findIdleMinimum(asked)
	];
}

/** What can be named as an answer: what search leads to, without program areas, and the questions. */
function listKnown({ findable, nodes }: StudySite): Set<string> {
	const questions = [...nodes.values()].flatMap(({ questionId }) =>
		questionId ? [`question/${questionId}`] : []
	);
	return new Set([...findable.filter((id) => !id.startsWith('programs/')), ...questions]);
}

function complain(
	{ study, task, at }: Asked,
	path: YamlPath,
	{ code, message, remedy }: Pick<Problem, 'code' | 'message' | 'remedy'>
): Problem {
	return problemOfStudy(study, ['tasks', at, ...path], {
		code,
		message: `has the task "${task.title}", ${message}`,
		remedy
	});
}

function findUnknown(asked: Asked, field: 'answers' | 'near', known: Set<string>): Problem[] {
	return asked.task[field].flatMap((id, position) =>
		known.has(id)
			? []
			: complain(asked, [field, position], {
					code: 'study/unknown-answer',
					message: `and under ${field} stands "${id}", which learners are shown nowhere.${didYouMean(id, known)}`,
					remedy:
						'Write needs/, resources/, pathways/ or question/ and the id of an approved entry.'
				})
	);
}

function findUnreachable(asked: Asked, known: Set<string>): Problem[] {
	const { task, site } = asked;
	return task.answers.flatMap((id, position) => {
		const { minimum } = mapTask(site, { answers: [id], routes: task.routes });
		if (!known.has(id) || Object.keys(minimum).length > 0) return [];
		return complain(asked, ['answers', position], {
			code: 'study/unreachable-answer',
			message: `and its answer "${id}" is reached by none of its ways: ${task.routes.join(', ')}.`,
			remedy: 'Allow another way under routes, or name another answer.'
		});
	});
}

function findBoth(asked: Asked): Problem[] {
	return asked.task.near.flatMap((id, position) =>
		asked.task.answers.includes(id)
			? complain(asked, ['near', position], {
					code: 'study/right-and-near',
					message: `and "${id}" is right and partly right there.`,
					remedy: 'Keep it under answers or under near.'
				})
			: []
	);
}

function findNoAnswer(asked: Asked): Problem[] {
	if (asked.task.answers.length > 0) return [];
	return [
		complain(asked, ['answers'], {
			code: 'study/no-answer',
			message: 'and nothing is right there.',
			remedy: 'Name at least one answer.'
		})
	];
}

/** A stated number of screens for a way that is not allowed or leads to no answer. */
function findIdleMinimum(asked: Asked): Problem[] {
	const { task, site } = asked;
	const { minimum: computed } = mapTask(site, { answers: task.answers, routes: task.routes });
	return (['wizard', 'search'] as const).flatMap((route) =>
		task.minimum?.[route] !== undefined && computed[route] === undefined
			? complain(asked, ['minimum', route], {
					code: 'study/idle-minimum',
					message: `and a number of screens is stated for "${route}", by which no answer is reached.`,
					remedy: 'Take the number out, or allow the way under routes.'
				})
			: []
	);
}
