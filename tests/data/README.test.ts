import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkEverything } from '../../src/lib/server/index.ts';
import { readExamples, writeExamples } from '../support/read-examples.ts';
import { readRealData } from '../support/read-fixture.ts';

const readme = fileURLToPath(new URL('../../data/README.md', import.meta.url));
const examples = readExamples(readFileSync(readme, 'utf8'));

it('shows a whole example of each kind of file', () => {
	const places = examples.map(({ path }) => path.replace(/^data\/(\w+).*$/, '$1'));
	expect([...new Set(places)].sort()).toEqual([
		'channels',
		'checks',
		'contacts',
		'duties',
		'groups',
		'needs',
		'pathways',
		'people',
		'programs',
		'resources',
		'roles',
		'search',
		'situations',
		'studies',
		'successors',
		'wizard'
	]);
});

it('shows examples that load on top of the real data without an error', { timeout: 60_000 }, () => {
	const problems = checkEverything(writeExamples(readRealData(), examples));
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
