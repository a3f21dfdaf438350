import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCover } from '../../../../src/lib/curation/changes/find-cover.ts';
import type { Clause } from '../../../../src/lib/curation/changes/find-cover.ts';
import { optionIds } from '../../../support/flow-builder.ts';

const sets = (...all: string[]) => all.map((answers) => new Set(optionIds(...answers)));
const people = sets('ac', 'ad', 'bc', 'bd', 'be');

describe('findCover', () => {
	it.each<[string, number[], unknown[]]>([
		['everybody', [0, 1, 2, 3, 4], [{ all: [] }]],
		['those with one answer', [0, 1], [{ all: ['a'] }]],
		['those with either of two', [0, 2, 4], [{ all: ['c'] }, { all: ['e'] }]],
		['those with two answers together', [0], [{ all: ['a', 'c'] }]],
		['those with one and not another', [3, 4], [{ all: ['b'], not: 'c' }]]
	])('says %s', (_, meant, clauses) => {
		expect(findCover(people, new Set(meant))).toEqual({ kind: 'exact', clauses });
	});

	it('says of whom they are some where no answers tell them apart', () => {
		const twins = sets('ac', 'ac', 'ac', 'bc');
		expect(findCover(twins, new Set([0, 1]))).toEqual({
			kind: 'within',
			clause: { all: ['a'] },
			of: 3
		});
	});

	it('is never wider or narrower than it says', () => {
		const anybody = fc.array(fc.subarray([...'abcdef'], { minLength: 1 }), {
			minLength: 1,
			maxLength: 12
		});
		fc.assert(
			fc.property(anybody, fc.array(fc.nat(11), { minLength: 1 }), (all, places) => {
				const everybody = all.map((answers) => new Set(optionIds(...answers)));
				const meant = new Set(places.map((place) => place % all.length));
				const holds = ({ all: every, not }: Clause, place: number) =>
					every.every((id) => everybody[place]?.has(id)) && !(not && everybody[place]?.has(not));
				const within = (clauses: readonly Clause[]) =>
					[...everybody.keys()].filter((place) => clauses.some((clause) => holds(clause, place)));
				const cover = findCover(everybody, meant);
				const told = within(cover.kind === 'exact' ? cover.clauses : [cover.clause]);
				if (cover.kind === 'exact') expect(told).toEqual([...meant].sort((a, b) => a - b));
				else
					expect([told.length, [...meant].every((place) => told.includes(place))]).toEqual([
						cover.of,
						true
					]);
			})
		);
	});
});
