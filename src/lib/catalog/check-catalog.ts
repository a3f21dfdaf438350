import type { Problem } from '../shared/problem.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkFiles } from './check-files.ts';
import { checkGaps } from './check-gaps.ts';
import { checkIds } from './check-ids.ts';
import { checkLevels } from './check-levels.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkPrerequisites } from './check-prerequisites.ts';
import { checkReferences } from './check-references.ts';
import { checkRules } from './check-rules.ts';
import { checkStates } from './check-states.ts';
import { checkSteps } from './check-steps.ts';
import { checkSuccessors } from './check-successors.ts';
import type { Sources } from './read-sources.ts';

const checks = [
	checkFiles,
	checkIds,
	checkReferences,
	checkPrerequisites,
	checkRules,
	checkSteps,
	checkStates,
	checkGaps,
	checkCoverage,
	checkLevels,
	checkPhrases,
	checkSuccessors
] as const;

/** All that is wrong between the entries of a catalog, each of which is right by itself. */
export function checkCatalog(sources: Sources): Problem[] {
	return checks.flatMap((check) => check(sources));
}
