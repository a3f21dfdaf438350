import { expect, it } from 'vitest';
import { comparePairs } from '../../../../src/lib/curation/changes/compare-pairs.ts';
import { walkEdition } from '../../../../src/lib/curation/changes/walk-edition.ts';
import { aNeed, aPathway, aRule } from '../../../support/catalog-builder.ts';
import { withPathways } from '../../../support/edition-builder.ts';
import { aFlow, aQuestion } from '../../../support/flow-builder.ts';

const several = aFlow([aQuestion('work', ['a', 'b', 'c'], { several: true })]);
const single = aFlow([aQuestion('work', ['a', 'b', 'c'])]);

/** Everybody learns `n`; who does both a and b learns `both`, where `isBoth`. */
const walk = (flow: typeof several, both: readonly string[]) =>
	walkEdition(
		withPathways(
			flow,
			[aNeed('n'), aNeed('both')],
			[
				aPathway('all', { for: aRule(), steps: ['n'] }),
				...both.map((id) => aPathway(id, { for: aRule({ allOf: ['a', 'b'] }), steps: ['both'] }))
			]
		)
	);

it('counts the pairs that lead to another plan, which no single answer shows', () => {
	expect(comparePairs(walk(several, []), walk(several, ['ab']))).toEqual({
		before: 3,
		now: 3,
		affected: 1
	});
});

it('finds no difference between an edition and itself', () => {
	expect(comparePairs(walk(several, ['ab']), walk(several, ['ab']))?.affected).toBe(0);
});

it('counts how many ways with two answers there are where a question takes one only', () => {
	expect(comparePairs(walk(several, []), walk(single, []))).toEqual({
		before: 3,
		now: 0,
		affected: 0
	});
});

it('is nothing where either edition has too many of them', () => {
	const options = [...Array(210).keys()].map((at) => `o${at}`);
	const wide = walk(aFlow([aQuestion('work', options, { several: true })]), []);
	expect(comparePairs(wide, walk(several, []))).toBeUndefined();
	expect(comparePairs(walk(several, []), wide)).toBeUndefined();
});
