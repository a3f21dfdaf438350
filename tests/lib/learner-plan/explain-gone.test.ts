import { expect, it } from 'vitest';
import { explainGone } from '../../../src/lib/learner-plan/explain-gone.ts';
import { lookUpChanges } from '../../../src/lib/learner-plan/look-up-changes.ts';
import { aCatalog, aNeed, needIds } from '../../support/catalog-builder.ts';

const entry = (id: string, now: string[], why: string) =>
	needIds(id).map((was) => ({ was, now: needIds(...now), why }));
const lookup = lookUpChanges(
	aCatalog({
		needs: [
			...['a', 'b', 'c'].map((id) => aNeed(id)),
			...['old', 'over', 'past'].map((id) => aNeed(id, { state: 'retired' })),
			aNeed('draft', { state: 'draft' })
		],
		successors: {
			needs: [...entry('old', ['a', 'b'], 'It grew.'), ...entry('over', [], 'Nobody does it now.')],
			resources: []
		}
	})
);
const explain = (id: string, has: string[] = [], leftOut: string[] = []) =>
	explainGone(lookup, id, { has: new Set(has), leftOut: new Set(leftOut) });

it('names what took its place in the plan, with the curators’ sentence', () => {
	expect(explain('old', ['a', 'b'])).toEqual([
		'“Learn a” and “Learn b” took its place.',
		'It grew.'
	]);
	expect(explain('old', ['b'])).toEqual(['“Learn b” took its place.', 'It grew.']);
});

it('says where what took its place is not in the plan', () => {
	expect(explain('old', [], ['a', 'b'])[0]).toBe(
		'“Learn a” and “Learn b” took its place and are left out of this plan.'
	);
	expect(explain('old')[0]).toBe(
		'“Learn a” and “Learn b” took its place and are in no pathway for these answers.'
	);
});

it('says what became of a step without a successor', () => {
	expect(explain('over')).toEqual([
		'It was retired, and nothing took its place.',
		'Nobody does it now.'
	]);
	expect(['past', 'draft', 'c', 'unknown'].map((id) => explain(id)[0])).toEqual([
		'It was retired, and nothing took its place.',
		'Curators are working on it, and it is not shown for now.',
		'It is no longer in a pathway for these answers.',
		'It is no longer in the catalog.'
	]);
});
