import { expect, it } from 'vitest';
import { gatherChanges } from '../../../../src/lib/curation/changes/gather-changes.ts';
import { optionIds } from '../../../support/flow-builder.ts';

it('puts together who has the same change, most people first', () => {
	const one = (id: string, lost: string) => ({ answers: optionIds(id), change: { lost } });
	expect(gatherChanges([one('a', 'x'), one('b', 'y'), one('c', 'y'), one('d', 'z')])).toEqual([
		{ lost: 'y', people: 2, answers: [['b'], ['c']] },
		{ lost: 'x', people: 1, answers: [['a']] },
		{ lost: 'z', people: 1, answers: [['d']] }
	]);
	expect(gatherChanges([])).toEqual([]);
});
