import { expect, it } from 'vitest';
import type { ResourceId, Successor } from '../../../src/lib/catalog/index.ts';
import { compareResources } from '../../../src/lib/learner-plan/compare-resources.ts';
import { lookUpChanges } from '../../../src/lib/learner-plan/look-up-changes.ts';
import { resourceMark } from '../../../src/lib/learner-plan/see-steps.ts';
import type { SeenStep } from '../../../src/lib/learner-plan/index.ts';
import { aCatalog, aResource } from '../../support/catalog-builder.ts';

const replaced = (was: string, now: string[], why?: string) =>
	({ was, now, ...(why ? { why } : {}) }) as Successor as Successor<ResourceId>;
const lookup = lookUpChanges(
	aCatalog({
		resources: [
			...['a', 'b', 'c', 'new'].map((id) => aResource(id)),
			aResource('draft', { state: 'draft' }),
			...['old', 'old-two', 'over', 'past'].map((id) => aResource(id, { state: 'retired' }))
		],
		successors: {
			needs: [],
			resources: [
				replaced('old', ['between'], 'It was rewritten.'),
				replaced('between', ['new']),
				replaced('old-two', ['new', 'c']),
				replaced('over', [], 'The forms are no longer used.'),
				replaced('unlisted', ['new']),
				replaced('lost', [], 'The page went away.')
			]
		}
	})
);
const step = (...ids: string[]): SeenStep => ({
	need: 'lend',
	stage: 'first-week',
	wording: 'AAAA',
	resources: ids.map(resourceMark)
});
const compare = (before: string[], now: string[]) =>
	compareResources(lookup, step(...before), step(...now));

it('says nothing of the same resources in another order', () => {
	expect(compare(['a', 'b', 'gone'], ['gone', 'b', 'a'])).toEqual([]);
});

it('names what came and what is no longer part of the step', () => {
	expect(compare(['a'], ['b', 'c', 'new'])).toEqual([
		'“Resource a” is no longer part of this step.',
		'Added: “Resource b”, “Resource c” and “Resource new”.'
	]);
	expect(compare(['a', 'b', 'draft'], [])).toEqual([
		'“Resource draft” is not shown for now.',
		'“Resource a” and “Resource b” are no longer part of this step.'
	]);
});

it('names what took the place of a retired one once, with the curators’ sentence', () => {
	expect(compare(['old', 'old-two'], ['new', 'c'])).toEqual([
		'“Resource old” was replaced by “Resource new”.',
		'It was rewritten.',
		'“Resource old-two” was replaced by “Resource new” and “Resource c”.'
	]);
});

it('names what was retired without a successor', () => {
	expect(compare(['past', 'over'], [])).toEqual([
		'“Resource past” and “Resource over” were retired.',
		'The forms are no longer used.'
	]);
});

it('counts what the catalog no longer knows', () => {
	expect(compare(['x'], [])).toEqual(['A resource was taken out that the catalog no longer has.']);
	expect(compare(['x', 'y', 'lost'], ['a'])).toEqual([
		'3 resources were taken out that the catalog no longer has.',
		'The page went away.',
		'Added: “Resource a”.'
	]);
	expect(compare(['unlisted'], ['new'])).toEqual(['A resource was replaced by “Resource new”.']);
});
