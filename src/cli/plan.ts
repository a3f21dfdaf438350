import { buildPlan, toPlanJson, toPlanText } from '../lib/planner/index.ts';
import { buildWizard } from '../lib/wizard/index.ts';
import { loadEverything } from '../lib/server/index.ts';
import { printText } from './print-text.ts';
import { readAnswers } from './read-answers.ts';
import { readArguments } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { noQuestions, refuse } from './refuse.ts';

/** Shows one person's plan: `npm run -s plan -- --answers a,b,c [--json] [--data DIR]`. */
function plan(): number {
	const asked = readArguments(process.argv.slice(2), ['answers', 'json', 'data']);
	if ('refusal' in asked) return refuse(asked.refusal);
	const files = readData(asked.data);
	if ('refusal' in files) return refuse(files.refusal);
	const { catalog, reading } = loadEverything(files);
	const { flow } = reading;
	if (flow.questions.length === 0) return refuse(noQuestions);
	const state = readAnswers(buildWizard(flow), asked.answers);
	if ('refusal' in state) return refuse(state.refusal);
	const { answers, profile, dropped } = state;
	if (dropped.length > 0) {
		process.stderr.write(`Left out, of no use beside the other answers: ${dropped.join(', ')}.\n`);
	}
	const made = buildPlan(catalog, profile);
	printText(
		asked.json
			? JSON.stringify(toPlanJson(answers, made), null, 2)
			: toPlanText(catalog, made).trimEnd()
	);
	return 0;
}

process.exitCode = plan();
