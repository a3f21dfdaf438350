import { describe, expect, it } from 'vitest';
import { changeFindings } from '../../../../src/lib/study/problems/change-findings.ts';
import type { FindingChange } from '../../../../src/lib/study/index.ts';
import { aFinding, ratedAs, someFindings } from '../../../support/finding-builder.ts';

const tie = { kind: 'need', id: 'lost-item' } as const;
const first = aFinding({ notes: ['n1'], participants: ['P02'], reached: ['P02', 'P03'] });
const file = someFindings(
	'october',
	first,
	aFinding({ id: 'F07', notes: ['n2'], participants: ['P01'], reached: ['P01'], tasks: ['lost'] })
);
const after = (change: FindingChange) => changeFindings(file, change).findings;

describe('changeFindings', () => {
	it('adds a finding under a number that was never used in the file', () => {
		expect(after({ do: 'add', tie, says: 'Went back.', notes: ['n3'] })[2]).toMatchObject({
			id: 'F08',
			tie,
			says: 'Went back.',
			notes: ['n3'],
			participants: []
		});
	});
	it('adds notes once', () => {
		expect(after({ do: 'add-notes', id: 'F01', notes: ['n1', 'n9'] })[0]?.notes).toEqual([
			'n1',
			'n9'
		]);
	});
	it('puts a rating in place of the same rater’s earlier one', () => {
		const rated = changeFindings(someFindings('october', aFinding({ ratings: ratedAs(1, 2) })), {
			do: 'rate',
			id: 'F01',
			rating: { by: 'R1', value: 4 }
		});
		expect(rated.findings[0]?.ratings).toEqual(ratedAs(4, 2));
	});
	it('decides, and opens again', () => {
		const decision = { kind: 'do', why: 'Half of them were lost.', on: '2025-10-30' } as const;
		const decided = changeFindings(file, { do: 'decide', id: 'F01', decision });
		expect(decided.findings[0]?.decision).toEqual(decision);
		expect(changeFindings(decided, { do: 'reopen', id: 'F01' })).toEqual(file);
	});
	it('forgets who came to a place when the finding moves to another', () => {
		const says = 'In other words.';
		const [moved] = after({ do: 'describe', id: 'F01', says, tie, edit: 'Rename it.', owner: '' });
		expect(moved).toEqual({ ...first, says, tie, edit: 'Rename it.', reached: ['P02'] });
		const [back] = after({ do: 'describe', id: 'F01', says, tie: first.tie, edit: '', owner: '' });
		expect(back).toEqual({ ...first, says });
	});
	it('makes one finding of two, with the people of both', () => {
		expect(after({ do: 'merge', id: 'F01', from: 'F07' })).toEqual([
			{
				...first,
				notes: ['n1', 'n2'],
				tasks: ['lost'],
				participants: ['P01', 'P02'],
				reached: ['P01', 'P02', 'P03']
			}
		]);
		expect(after({ do: 'merge', id: 'F01', from: 'F01' })).toEqual(file.findings);
	});
	it('removes one, and leaves the file alone where there is no such finding', () => {
		expect(after({ do: 'remove', id: 'F01' }).map(({ id }) => id)).toEqual(['F07']);
		expect(changeFindings(file, { do: 'remove', id: 'F99' })).toBe(file);
	});
});
