import { exploreAnswers, measureOutcomes, toOutcomesText } from '../lib/curation/index.ts';
import { buildWizard } from '../lib/wizard/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { readWhole, sayFolder } from './read-whole.ts';
import { refuse } from './refuse.ts';

/** Measures what all kinds of people receive: `npm run -s outcomes [-- --json] [--data DIR]`. */
function outcomes(): number {
	const asked = readArguments(process.argv.slice(2), ['json', 'data']);
	if ('refusal' in asked) return refuse(asked.refusal);
	const files = readData(asked.data);
	if ('refusal' in files) return refuse(files.refusal);
	const whole = readWhole(files, sayFolder(asked.data));
	if ('refusal' in whole) return refuse(whole.refusal);
	const { catalog, reading } = whole;
	const measured = measureOutcomes(catalog, exploreAnswers(catalog, buildWizard(reading.flow)));
	printText(asked.json ? JSON.stringify(measured, null, 2) : toOutcomesText(measured));
	return 0;
}

process.exitCode = outcomes();
