import { hasErrors } from '../lib/shared/problem.ts';
import { checkEverything } from '../lib/server/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { reportProblems } from './report-problems.ts';
import { refuse } from './refuse.ts';

/** Says what is wrong in a data folder: `npm run -s check-data [-- --json] [--data DIR]`. */
function checkData(): number {
	const asked = readArguments(process.argv.slice(2), ['json', 'data']);
	if ('refusal' in asked) return refuse(asked.refusal);
	const files = readData(asked.data);
	if ('refusal' in files) return refuse(files.refusal);
	const problems = checkEverything(files);
	printText(asked.json ? JSON.stringify({ problems }, null, 2) : reportProblems(problems));
	return hasErrors(problems) ? 1 : 0;
}

process.exitCode = checkData();
