import type { SourceFile } from '../catalog/index.ts';
import {
	applyChecks,
	checkEnds,
	checkPeople,
	checkRoutes,
	exploreAnswers,
	loadChecks,
	loadPeople,
	peopleFile,
	readPeople
} from '../curation/index.ts';
import type { AcceptedFinding, Exploration } from '../curation/index.ts';
import { buildDocuments, checkVocabulary } from '../search/index.ts';
import { hasErrors, orderProblems } from '../shared/problem.ts';
import type { Problem } from '../shared/problem.ts';
import type { ReadyStudy } from '../study/index.ts';
import { buildWizard } from '../wizard/index.ts';
import { prepareStudies } from './prepare-studies.ts';
import { loadEverything, type Everything } from './load-everything.ts';

/**
 * Everything wrong in a data folder, by file and line: in what its files say, and then in what
 * follows from it, found by walking every route and by the example people. Routes are walked only
 * where the data can be read whole, because a step that is missing by mistake would be blamed on
 * all who should get it.
 */
export function checkEverything(
	files: readonly SourceFile[],
	everything: Everything = loadEverything(files)
): Problem[] {
	return inspectEverything(files, everything).problems;
}

/** What is wrong in a data folder, and what was looked through to find it. */
export interface Inspection {
	readonly problems: Problem[];
	/** Absent where the data cannot be read whole: then nothing was explored. */
	readonly exploration?: Exploration;
	/** What `data/checks.yaml` accepts of what was found, and why. */
	readonly accepted: readonly AcceptedFinding[];
	/** The usability studies, with the fewest screens of each task. */
	readonly studies: readonly ReadyStudy[];
	/** How many example people were held against their plans; absent where there is no file of them. */
	readonly examples?: number;
	/** What was not judged, and until when; a sentence each. */
	readonly unjudged: readonly string[];
}

const noEnd =
	'The routes were not judged further: until every answer above leads to an end, there is no whole list of people to judge the rest by.';
const noChecks =
	'Warnings of the routes are not listed until data/checks.yaml can be read, because it says which are accepted.';

/** The same, with what was explored for it, and what curators have accepted. */
export function inspectEverything(
	files: readonly SourceFile[],
	everything: Everything = loadEverything(files)
): Inspection {
	const { catalog, reading, problems } = everything;
	const { checks, problems: ofChecks, unread } = loadChecks(files);
	if (hasErrors(problems)) {
		const found = [...problems, ...ofChecks, ...readPeople(files).problems];
		return { problems: orderProblems(found), accepted: [], studies: [], unjudged: [] };
	}
	const { people, problems: ofPeople } = loadPeople(files, catalog, reading.flow);
	const wizard = buildWizard(reading.flow);
	const exploration = exploreAnswers(catalog, wizard);
	const { studies, problems: ofStudies } = prepareStudies(files, { catalog, wizard });
	const given = [
		...checkRoutes({ files, catalog, reading }, exploration),
		...checkPeople(catalog, wizard, people)
	];
	const everybody = { flow: reading.flow, people: exploration.people };
	const { findings, accepted } = applyChecks(checks, given, everybody);
	const found = [
		...problems,
		...ofChecks,
		...ofPeople,
		...ofStudies,
		// Without what it accepts, a file of checks that cannot be read would bury its own mistake.
		...(unread ? findings.filter(({ severity }) => severity === 'error') : findings),
		...checkVocabulary(files, buildDocuments(catalog))
	];
	const endless = checkEnds(reading, exploration.upToTwo).length > 0;
	const unjudged = [...(endless ? [noEnd] : []), ...(unread ? [noChecks] : [])];
	const held = files.some(({ path }) => path === peopleFile) ? { examples: people.length } : {};
	return { problems: orderProblems(found), exploration, accepted, studies, ...held, unjudged };
}
