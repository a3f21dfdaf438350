import type { Placed, YamlPath } from '../../catalog/index.ts';
import { didYouMean } from '../../catalog/index.ts';
import type { Problem } from '../../shared/problem.ts';
import { isDay } from '../../shared/is-day.ts';
import { problemOfStudy } from './problem-of-study.ts';
import type { Study } from './types.ts';

type PlacedStudy = Placed<Study>;

/** More tasks tire people out: a session of 45 minutes has room for six of five minutes each. */
const mostTasks = 6;
/** Of more tasks that decide, one would come out well by chance. */
const mostPrimary = 2;
const mostTarget = 1;

/** What is wrong in what a study says, whatever the site is like. */
export function checkStudy(study: PlacedStudy): Problem[] {
	return [
		...checkDay(study),
		...checkTarget(study),
		...checkTasks(study),
		...checkPrimary(study),
		...checkProfile(study)
	];
}

function checkDay(study: PlacedStudy): Problem[] {
	const { keptUntil } = study.value.consent;
	if (isDay(keptUntil)) return [];
	return [
		problemOfStudy(study, ['consent', 'kept_until'], {
			code: 'study/unreadable-date',
			message: `says "${keptUntil}" where a day belongs.`,
			remedy: 'Write year, month and day: 2027-06-30.'
		})
	];
}

function checkTarget(study: PlacedStudy): Problem[] {
	if (study.value.target <= mostTarget) return [];
	return [
		problemOfStudy(study, ['target'], {
			code: 'study/target-too-high',
			message: `wants ${Math.round(study.value.target * 100)} of 100 to succeed.`,
			remedy: 'Write how many of 100 must succeed without help: 1 to 100.'
		})
	];
}

function checkTasks(study: PlacedStudy): Problem[] {
	const { tasks } = study.value;
	if (tasks.length === 0) {
		return [
			problemOfStudy(study, ['tasks'], {
				code: 'study/no-task',
				message: 'has no task.',
				remedy: 'Write one. data/README.md shows an example.'
			})
		];
	}
	const tooMany = problemOfStudy(study, ['tasks', mostTasks], {
		code: 'study/many-tasks',
		severity: 'warning',
		message: `has ${tasks.length} tasks. People tire after ${mostTasks}.`,
		remedy: 'Leave out what decides least, or make two studies of it.'
	});
	return [
		...findRepeated(study, {
			code: 'study/repeated-task',
			what: 'tasks',
			path: ['tasks'],
			ids: tasks.map(({ id }) => id)
		}),
		...(tasks.length > mostTasks ? [tooMany] : [])
	];
}

function checkPrimary(study: PlacedStudy): Problem[] {
	const { primaryTasks, tasks } = study.value;
	const known = tasks.map(({ id }) => id);
	const unknown = primaryTasks.flatMap((id, at) =>
		known.includes(id)
			? []
			: problemOfStudy(study, ['primary_tasks', at], {
					code: 'study/unknown-primary-task',
					message: `says that the task "${id}" decides, and it has no such task.${didYouMean(id, known)}`,
					remedy: 'Use the id of one of its tasks.'
				})
	);
	if (primaryTasks.length <= mostPrimary) return unknown;
	const tooMany = problemOfStudy(study, ['primary_tasks'], {
		code: 'study/many-primary-tasks',
		message: `has ${primaryTasks.length} tasks that decide.`,
		remedy: `Name ${mostPrimary} at most. Of many tasks, one comes out well or badly by chance.`
	});
	return [...unknown, tooMany];
}

function checkProfile(study: PlacedStudy): Problem[] {
	const { profile } = study.value;
	return [
		...findRepeated(study, {
			code: 'study/repeated-question',
			what: 'questions',
			path: ['profile'],
			ids: profile.map(({ id }) => id)
		}),
		...profile.flatMap(({ options }, at) =>
			findRepeated(study, {
				code: 'study/repeated-answer',
				what: 'answers',
				path: ['profile', at, 'options'],
				ids: options.map(({ id }) => id)
			})
		)
	];
}

interface Listed {
	readonly code: `study/${string}`;
	readonly what: string;
	readonly path: YamlPath;
	readonly ids: readonly string[];
}

function findRepeated(study: PlacedStudy, { code, what, path, ids }: Listed): Problem[] {
	return ids.flatMap((id, at) => {
		const first = ids.indexOf(id);
		if (first === at) return [];
		return problemOfStudy(study, [...path, at], {
			code,
			message: `has two ${what} with the id "${id}": here, and on line ${study.lineOf([...path, first])}.`,
			remedy: 'Give one of them another id.'
		});
	});
}
