import { exploreAnswers, measureOutcomes, toOutcomesText } from '../lib/curation/index.ts';
import { buildWizard } from '../lib/wizard/index.ts';
import { loadEverything } from '../lib/server/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { noQuestions, refuse } from './refuse.ts';

/** Measures what all kinds of people receive: `npm run -s outcomes [-- --json] [--data DIR]`. */
function outcomes(): number {
	const asked = readArguments(process.argv.slice(2), ['json', 'data']);
	if ('refusal' in asked) return refuse(asked.refusal);
	const files = readData(asked.data);
	if ('refusal' in files) return refuse(files.refusal);
	const { catalog, reading } = loadEverything(files);
	const { flow } = reading;
	if (flow.questions.length === 0) return refuse(noQuestions);
	const measured = measureOutcomes(catalog, exploreAnswers(catalog, buildWizard(flow)));
	printText(asked.json ? JSON.stringify(measured, null, 2) : toOutcomesText(measured));
	return 0;
}

process.exitCode = outcomes();
