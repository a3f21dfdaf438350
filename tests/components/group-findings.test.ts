import { expect, it } from 'vitest';
import { groupFindings } from '../../src/routes/curate/studies/group-findings.ts';
import { aFinding, people } from '../support/finding-builder.ts';

it('Findings stand by step, question and need, the open and frequent ones first', () => {
	const decision = { kind: 'no', why: 'Rare.', on: '2025-10-30' } as const;
	const groups = groupFindings([
		aFinding({ id: 'F01', participants: people(4), decision }),
		aFinding({ id: 'F02', tie: { kind: 'option', id: 'area/circ' } }),
		aFinding({ id: 'F03', participants: people(2) }),
		aFinding({ id: 'F04', tie: { kind: 'step', id: 'introduction/first' } })
	]);
	expect(groups.map(({ title, findings }) => [title, findings.map(({ id }) => id)])).toEqual([
		['Steps', ['F04']],
		['Questions and answers', ['F03', 'F02', 'F01']]
	]);
});
