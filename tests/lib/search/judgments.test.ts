import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	answerJudged,
	askSearch,
	holdBackQueries,
	measureByClass,
	measureMean
} from '../../../src/lib/search/index.ts';
import type { JudgedQuery } from '../../../src/lib/search/index.ts';
import { realSearch } from '../../support/real-search.ts';

const judged = JSON.parse(
	readFileSync('tests/fixtures/judged-queries.json', 'utf8')
) as JudgedQuery[];
const answered = answerJudged(askSearch(realSearch()), judged);
const held = holdBackQueries(judged);
const quality = measureByClass(answered).set(
	'held back',
	measureMean(answered.filter((one) => held.has(one.judged) && one.judged.kind !== 'none'))
);

/** A little below what was measured: a change that loses more than a query or two is named. */
const floors = [
	['all', 0.85, 0.98, 0.95],
	['held back', 0.82, 0.95, 0.95],
	['known-title', 0.95, 1, 1],
	['task', 0.76, 0.93, 0.85],
	['question', 0.87, 0.9, 0.95],
	['acronym', 0.87, 1, 1],
	['synonym', 0.81, 1, 0.95],
	['typo', 0.84, 1, 1],
	['prefix', 0.93, 1, 1],
	['none', 1, 1, 1]
] as const;

describe('the judged queries', () => {
	it.each(floors)('are answered at least as well as before: %s', (name, ndcg, success, mrr) => {
		const measured = quality.get(name);
		expect(measured?.ndcg).toBeGreaterThanOrEqual(ndcg);
		expect(measured?.success5).toBeGreaterThanOrEqual(success);
		expect(measured?.mrr).toBeGreaterThanOrEqual(mrr);
	});
});
