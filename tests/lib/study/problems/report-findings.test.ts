import { describe, expect, it } from 'vitest';
import { reportFindings, sayTie } from '../../../../src/lib/study/problems/report-findings.ts';
import { attemptOf } from '../../../support/event-list-builder.ts';
import { aFinding, people, ratedAs, someFindings } from '../../../support/finding-builder.ts';
import { workedAttempts } from '../../../support/worked-attempts.ts';

const titles: Readonly<Record<string, string>> = { 'question/area': 'Which area?', circ: 'Loans' };
const titleOf = (id: string) => titles[id] ?? id;
const note = { nodeKey: 'search', at: 0, late: false } as const;
const attempt = {
	...attemptOf(workedAttempts['A']?.participant ?? []),
	notes: [
		{ ...note, noteId: 'n1', kind: 'quote', text: 'Where am I?' },
		{ ...note, noteId: 'n2', kind: 'problem', text: 'Lost' },
		{ ...note, noteId: 'n3', kind: 'quote', text: 'Nice.' }
	]
} as const;

describe('reportFindings', () => {
	it('gives a report what it needs, with the quotes of the finding by code', () => {
		const finding = aFinding({
			notes: ['n1', 'n2'],
			participants: ['P01'],
			reached: people(3),
			ratings: ratedAs(2, 3, 3),
			edit: 'Rename it.'
		});
		const file = someFindings('october', finding);
		expect(reportFindings({ file, attempts: [attempt], titleOf })).toEqual([
			{
				id: 'F01',
				at: 'Question: Which area?',
				says: finding.says,
				participants: ['P01'],
				reached: ['P01', 'P02', 'P03'],
				ratings: [2, 3, 3],
				quotes: [{ participant: 'P01', text: 'Where am I?' }],
				tasks: [],
				edit: 'Rename it.'
			}
		]);
	});
	it('names the study that answered a finding', () => {
		const finding = aFinding();
		const met = { x: 0, n: 4 };
		const joined = [{ finding, is: 'answered', before: met, after: met, says: '' }] as const;
		const source = { file: someFindings('october', finding), attempts: [], titleOf };
		expect(reportFindings({ ...source, later: { studyId: 'november', joined } })).toMatchObject([
			{ answeredIn: 'november' }
		]);
	});
});

describe('sayTie', () => {
	it('says an option by its label, and what has no title by its id', () => {
		expect(sayTie({ kind: 'option', id: 'area/circ' }, titleOf)).toBe('Answer: Loans');
		expect(sayTie({ kind: 'need', id: 'lost-item' }, titleOf)).toBe('Need: lost-item');
		expect(sayTie({ kind: 'term', id: 'summit' }, titleOf)).toBe('Word: summit');
	});
});
