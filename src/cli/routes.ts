import { toRoutesJson, toRoutesText, walkPeople } from '../lib/curation/index.ts';
import { buildWizard } from '../lib/wizard/index.ts';
import { loadEverything } from '../lib/server/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { noQuestions, refuse } from './refuse.ts';

/** Lists every complete set of single choices: `npm run -s routes [-- --json] [--data DIR]`. */
function routes(): number {
	const asked = readArguments(process.argv.slice(2), ['json', 'data']);
	if ('refusal' in asked) return refuse(asked.refusal);
	const files = readData(asked.data);
	if ('refusal' in files) return refuse(files.refusal);
	const { catalog, reading } = loadEverything(files);
	const { flow } = reading;
	if (flow.questions.length === 0) return refuse(noQuestions);
	const start = performance.now();
	const people = walkPeople(catalog, buildWizard(flow));
	const seconds = (performance.now() - start) / 1000;
	printText(
		asked.json ? JSON.stringify(toRoutesJson(people), null, 2) : toRoutesText(people, seconds)
	);
	return 0;
}

process.exitCode = routes();
