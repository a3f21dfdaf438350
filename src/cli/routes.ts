import { toRoutesJson, toRoutesText, walkPeople } from '../lib/curation/index.ts';
import { buildWizard } from '../lib/wizard/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { readWhole, sayFolder } from './read-whole.ts';
import { refuse } from './refuse.ts';

/** Lists every complete set of single choices: `npm run -s routes [-- --json] [--data DIR]`. */
function routes(): number {
	const asked = readArguments(process.argv.slice(2), ['json', 'data']);
	if ('refusal' in asked) return refuse(asked.refusal);
	const files = readData(asked.data);
	if ('refusal' in files) return refuse(files.refusal);
	const whole = readWhole(files, sayFolder(asked.data));
	if ('refusal' in whole) return refuse(whole.refusal);
	const { catalog, reading } = whole;
	const start = performance.now();
	const people = walkPeople(catalog, buildWizard(reading.flow));
	const seconds = (performance.now() - start) / 1000;
	printText(
		asked.json ? JSON.stringify(toRoutesJson(people), null, 2) : toRoutesText(people, seconds)
	);
	return 0;
}

process.exitCode = routes();
