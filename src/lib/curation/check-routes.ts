import type { Catalog, SourceFile } from '../catalog/index.ts';
import { orderProblems } from '../shared/problem.ts';
import type { Problem } from '../shared/problem.ts';
import { buildWizard } from '../wizard/index.ts';
import type { FlowReading } from '../wizard/index.ts';
import { findEmptyWeeks, findLateRoles } from './find-bare-weeks.ts';
import { findContradictions } from './find-contradictions.ts';
import { findEndlessWays } from './find-endless-ways.ts';
import { findIdleQuestions } from './find-idle-questions.ts';
import { findUnreached } from './find-unreached.ts';
import { walkPeople } from './walk-people.ts';

/** A data folder, read. */
export interface DataRead {
	readonly files: readonly SourceFile[];
	readonly catalog: Catalog;
	readonly reading: FlowReading;
}

/**
 * What is wrong with the ways through the wizard, found by walking every one of them: ways without
 * end, questions and options that nobody reaches, questions that change nothing, first weeks with
 * nothing to open (errors); roles that begin late, and pathways that contradict each other (warnings).
 */
export function checkRoutes({ files, catalog, reading }: DataRead): Problem[] {
	const wizard = buildWizard(reading.flow);
	const endless = findEndlessWays(wizard, reading);
	// With a way that never ends there is no complete list of people to judge the rest by.
	if (endless.length > 0) return orderProblems(endless);
	const people = walkPeople(catalog, wizard);
	// An alias has the plan of somebody else: what is wrong with it is told there.
	const own = people.filter(({ alias }) => !alias);
	return orderProblems([
		...findUnreached(people, wizard, reading),
		...findIdleQuestions(people, reading),
		...findEmptyWeeks(own, reading),
		...findLateRoles(catalog, own, reading),
		...findContradictions(catalog, people, files)
	]);
}
