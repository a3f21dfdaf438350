import { orderProblems } from '../../shared/problem.ts';
import type { Exploration } from '../explore/types.ts';
import { checkEnds } from './check-ends.ts';
import { findAbsentPrerequisites } from './find-absent-prerequisites.ts';
import { findEmptyWeeks, findLateRoles } from './find-bare-weeks.ts';
import { findContradictions } from './find-contradictions.ts';
import { findEmptyPlans } from './find-dead-ends.ts';
import { findEmptyStages } from './find-empty-stages.ts';
import { findHardToOpen } from './find-hard-to-open.ts';
import { findIdleOptions } from './find-idle-options.ts';
import { findIdleQuestions } from './find-idle-questions.ts';
import { findLongPlans } from './find-long-plans.ts';
import { findTwinOptions } from './find-twin-options.ts';
import { findUnexamined } from './find-unexamined.ts';
import { findUnreached } from './find-unreached.ts';
import { findUnreceived } from './find-unreceived.ts';
import { prepareStudy } from './prepare-study.ts';
import { signJunctions } from './sign-junctions.ts';
import type { DataRead, Finding, Study } from './types.ts';

/**
 * What is wrong with the ways through the wizard and with what they lead to, by file and line, found
 * by walking every one of them. Each finding has the severity that its kind has by itself, and none
 * is left out: `applyChecks` does that.
 */
export function checkRoutes(data: DataRead, exploration: Exploration): Finding[] {
	const study = prepareStudy(data, exploration);
	const endless = checkEnds(data.reading, exploration.upToTwo);
	// With a way that never ends there is no complete list of people to judge the rest by.
	if (endless.length > 0) return orderProblems(endless);
	return orderProblems([
		...findEmptyPlans(study),
		...findUnexamined(study),
		...findUnreached(study),
		...findIdleAnswers(study),
		...findEmptyWeeks(study),
		...findEmptyStages(study),
		...findLongPlans(study),
		...findHardToOpen(study),
		...findLateRoles(study),
		...findUnreceived(study),
		...findAbsentPrerequisites(study),
		...findContradictions(study)
	]);
}

/** Idle questions; then idle and equal options of the others, and no idle ones as equal to each other. */
function findIdleAnswers(study: Study): Finding[] {
	const questions = findIdleQuestions(study.exploration.people, study);
	const told = new Set(questions.flatMap(({ about }) => about));
	const left = study.flow.questions.filter(({ id }) => !told.has(id));
	const judged = { ...study, flow: { ...study.flow, questions: left } };
	const sign = signJunctions(study.exploration.planKeyAt);
	const options = findIdleOptions(judged, sign);
	const idle = new Set(options.flatMap(({ about }) => about));
	const twins = findTwinOptions(judged, sign).filter(
		({ about }) => !about.every((id) => idle.has(id))
	);
	return [...questions, ...options, ...twins];
}
