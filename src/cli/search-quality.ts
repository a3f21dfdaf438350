import { answerJudged, askSearch, buildDocuments } from '../lib/search/index.ts';
import { buildSearch } from '../lib/search/index.ts';
import type { Ask } from '../lib/search/index.ts';
import { loadEverything } from '../lib/server/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { listJudged, readJudged } from './read-judged.ts';
import type { JudgedFile } from './read-judged.ts';
import { refuse } from './refuse.ts';
import { measureFiles, writeQuality } from './report-quality.ts';
import type { AnsweredFile } from './report-quality.ts';

/**
 * Measures the search on judged queries, by class, and shows those answered worst:
 * `npm run -s search-quality -- [--json] [--reveal] [--data DIR] [files]`.
 */
function searchQuality(): number {
	const asked = readArguments(process.argv.slice(2), ['json', 'reveal', 'data'], '[files]');
	if ('refusal' in asked) return refuse(asked.refusal);
	const data = readData(asked.data);
	if ('refusal' in data) return refuse(data.refusal);
	const judged = readJudged(asked.words.length > 0 ? asked.words : listJudged());
	if ('refusal' in judged) return refuse(judged.refusal);
	const { catalog, vocabulary } = loadEverything(data);
	const ask = askSearch(buildSearch(buildDocuments(catalog), vocabulary));
	const report = measureFiles(
		judged.map((file) => answerFile(file, ask)),
		asked.reveal
	);
	printText(asked.json ? JSON.stringify(report, null, 2) : writeQuality(report));
	return 0;
}

function answerFile({ path, held, queries }: JudgedFile, ask: Ask): AnsweredFile {
	const answered = answerJudged(ask, queries);
	return { path, answered, held };
}

process.exitCode = searchQuality();
