import { hasErrors } from '../lib/shared/problem.ts';
import { inspectEverything } from '../lib/server/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { countExamined, reportExamination } from './report-examination.ts';
import { reportStudies, toStudiesJson } from './report-studies.ts';
import { reportProblems } from './report-problems.ts';
import { refuse } from './refuse.ts';

/** Says what is wrong in a data folder: `npm run -s check-data [-- --json] [--data DIR]`. */
function checkData(): number {
	const asked = readArguments(process.argv.slice(2), ['json', 'data']);
	if ('refusal' in asked) return refuse(asked.refusal);
	const files = readData(asked.data);
	if ('refusal' in files) return refuse(files.refusal);
	const start = performance.now();
	const inspection = inspectEverything(files);
	const { problems, studies, unjudged } = inspection;
	const examined = countExamined(inspection, (performance.now() - start) / 1000);
	const accepted = inspection.accepted.length;
	printText(
		asked.json
			? JSON.stringify(
					{ problems, examined, accepted, unjudged, studies: toStudiesJson(studies) },
					null,
					2
				)
			: [
					reportProblems(problems),
					...(studies.length > 0 ? [reportStudies(studies)] : []),
					reportExamination(examined, { accepted, unjudged })
				].join('\n\n')
	);
	return hasErrors(problems) ? 1 : 0;
}

process.exitCode = checkData();
