import type { Placed } from '../../catalog/index.ts';
import { orderProblems, type Problem } from '../../shared/problem.ts';
import type { StudySite } from '../site/types.ts';
import { checkAnswers } from './check-answers.ts';
import { checkFrozen } from './check-frozen.ts';
import { checkScenario } from './check-scenario.ts';
import type { FrozenVersion } from './study-schema.ts';
import type { Study } from './types.ts';

/** What is wrong with studies on a site, and with what was frozen of them. */
export function checkStudies(given: {
	readonly studies: readonly Placed<Study>[];
	readonly frozen: readonly Placed<FrozenVersion>[];
	readonly site: StudySite;
	/** SHA-256 of a text, in hexadecimal. */
	readonly hashOf: (text: string) => string;
	/** Of the data as it is now. */
	readonly dataHash: string;
}): Problem[] {
	const ofTasks = given.studies.flatMap((study) =>
		study.value.tasks.flatMap((_, at) => [
			...checkAnswers(study, at, given.site),
			...checkScenario(study, at, given.site)
		])
	);
	return orderProblems([...ofTasks, ...checkFrozen(given)]);
}
