import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listJudged, readJudged } from '../../src/cli/read-judged.ts';

const folder = mkdtempSync(join(tmpdir(), 'judged-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const one = { q: 'lost item', kind: 'task', relevant: { 'n:a': 3 } };

it('lists the files of the project, the development set first', () => {
	expect(listJudged()[0]).toBe('tests/fixtures/judged-queries.json');
	expect(readJudged(listJudged())).not.toHaveProperty('refusal');
});

it('knows by its name what is kept away from tuning', () => {
	const paths = ['held-a.json', 'open.json'].map((name) => write(name, JSON.stringify([one])));
	expect(readJudged(paths)).toEqual([
		{ path: paths[0], held: true, queries: [one] },
		{ path: paths[1], held: false, queries: [one] }
	]);
});

const wanted =
	'cannot be read as judged queries: a JSON list of {"q": words, "kind": class, "relevant": {id: grade of 1 to 3}}.';

it.each([
	['no list', '{}'],
	['no JSON', 'lost item']
])('refuses a file with %s', (name, text) => {
	const path = write(`${name}.json`, text);
	expect(readJudged([path])).toEqual({ refusal: `"${path}" ${wanted}` });
});

it.each([
	['without words', { ...one, q: ' ' }],
	['with a grade that is no number', { ...one, relevant: { 'n:a': 'good' } }],
	['with a grade that there is not', { ...one, relevant: { 'n:a': 4 } }],
	['without an answer, and not called so', { ...one, relevant: {} }]
])('names the entry that is a query %s', (name, entry) => {
	const path = write(`${name}.json`, JSON.stringify([one, entry]));
	expect(readJudged([path])).toEqual({ refusal: `Entry 2 of "${path}" ${wanted}` });
});

it('says that there is no such file', () => {
	expect(readJudged(['nowhere.json'])).toEqual({ refusal: 'There is no file "nowhere.json".' });
});
