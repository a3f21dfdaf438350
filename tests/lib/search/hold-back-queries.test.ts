import { expect, it } from 'vitest';
import { holdBackQueries } from '../../../src/lib/search/index.ts';

const judged = Array.from({ length: 20 }, (_, at) => ({ q: `q${at}`, kind: 'task', relevant: {} }));

it('holds back three queries of ten', () => {
	const held = holdBackQueries(judged);
	expect(held.size).toBe(6);
	expect([...held].every((query) => judged.includes(query))).toBe(true);
});

it('holds back the same ones on every run', () => {
	expect([...holdBackQueries(judged)]).toEqual([...holdBackQueries(judged)]);
});
