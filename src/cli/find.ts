import { text } from 'node:stream/consumers';
import { buildDocuments, buildSearch, toFindJson, toFindText } from '../lib/search/index.ts';
import type { FindOptions, Search } from '../lib/search/index.ts';
import { loadEverything } from '../lib/server/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import type { Arguments } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { refuse } from './refuse.ts';

/**
 * Finds what the search page finds: `npm run -s find -- "words" [--limit N] [--json] [--data DIR]`;
 * with `--stdin` one query a line, answered by one line of JSON each.
 */
async function find(): Promise<number> {
	const takes = ['stdin', 'limit', 'json', 'data'] as const;
	const asked = readArguments(process.argv.slice(2), takes, '"words"');
	if ('refusal' in asked) return refuse(asked.refusal);
	const query = asked.words.join(' ');
	if (!asked.stdin && query.trim() === '') return refuse(noWords);
	const files = readData(asked.data);
	if ('refusal' in files) return refuse(files.refusal);
	const { catalog, vocabulary } = loadEverything(files);
	const search = buildSearch(buildDocuments(catalog), vocabulary);
	if (asked.stdin) await answerLines(search, optionsOf(asked));
	else answerOne(search, query, asked);
	return 0;
}

const noWords = 'Write the words to look for after the command: npm run -s find -- "lost item".';

async function answerLines(search: Search, options: FindOptions): Promise<void> {
	const lines = (await text(process.stdin)).split(/\r?\n/);
	const queries = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
	const answers = queries.map((query) => JSON.stringify(toFindJson(search.find(query, options))));
	if (answers.length > 0) printText(answers.join('\n'));
}

function answerOne(search: Search, query: string, asked: Arguments): void {
	const answer = search.find(query, optionsOf(asked));
	printText(asked.json ? JSON.stringify(toFindJson(answer), null, 2) : toFindText(answer));
}

function optionsOf({ limit }: Arguments): FindOptions {
	return limit === undefined ? {} : { limit };
}

process.exitCode = await find();
