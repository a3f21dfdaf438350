import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listJudged } from '../../../src/cli/read-judged.ts';
import { printText } from '../../../src/cli/print-text.ts';
import { refuse } from '../../../src/cli/refuse.ts';
import { writeReport } from './print-tables.ts';
import { catalogSize, runBench } from './run-bench.ts';

const usage =
	'npm run -s bench:search -- [--sizes 310,1000,10000,100000] [--quick] [--json] [files of judged queries]';

/** Measures our search and its peers in one run: quality, time per keystroke, bytes. */
async function bench(): Promise<number> {
	const asked = readWritten();
	if ('refusal' in asked) return refuse(`${asked.refusal} ${usage}`);
	const folder = dirname(fileURLToPath(import.meta.url));
	const report = await runBench({
		...asked,
		folder,
		root: relative(process.cwd(), `${folder}/../../..`) || '.',
		say: (progress) => process.stderr.write(`${progress}\n`)
	});
	if ('refusal' in report) return refuse(report.refusal);
	printText(asked.json ? JSON.stringify(report, null, 2) : writeReport(report));
	return 0;
}

function readWritten() {
	try {
		const { values, positionals } = parseArgs({
			options: {
				sizes: { type: 'string' },
				quick: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false }
			},
			allowPositionals: true
		});
		const usual = values.quick ? [catalogSize, 1000] : [catalogSize, 1000, 10_000, 100_000];
		const sizes = values.sizes === undefined ? usual : values.sizes.split(',').map(Number);
		if (!sizes.every((size) => Number.isInteger(size) && size >= 100 && size <= 200_000)) {
			return { refusal: 'Sizes are whole numbers from 100 to 200000, with commas between them.' };
		}
		const judged = positionals.length > 0 ? positionals : listJudged();
		return { sizes, judged, quick: values.quick, json: values.json };
	} catch (error) {
		return { refusal: error instanceof Error ? error.message : String(error) };
	}
}

process.exitCode = await bench();
