import { expect, it } from 'vitest';
import {
	describeDifference,
	describeWhole,
	nameThings
} from '../../../../src/lib/curation/changes/describe-difference.ts';
import { compareSteps, noPlan } from '../../../../src/lib/curation/changes/compare-steps.ts';
import type { PlanDifference } from '../../../../src/lib/curation/changes/types.ts';
import { aCatalog, aNeed, aResource, needId, needIds } from '../../../support/catalog-builder.ts';
import { aFlow } from '../../../support/flow-builder.ts';

const none = compareSteps(noPlan, noPlan);
const edition = {
	catalog: aCatalog({
		needs: [...'abcdefghij'].map((id) => aNeed(id)),
		resources: [aResource('r')]
	}),
	flow: aFlow([])
};
const titles = nameThings(edition, edition);
const say = (part: Partial<PlanDifference>) => describeDifference({ ...none, ...part }, titles);

it('says nothing of nothing', () => {
	expect(say({})).toEqual([]);
});

it('says each change in a sentence with titles and stages', () => {
	const resource = edition.catalog.resources[0]?.id;
	expect(
		say({
			firstWeekLost: true,
			gained: needIds('a'),
			lost: needIds('b', 'c'),
			moves: [
				{ need: needId('d'), from: 'first-month', to: 'first-week' },
				{ need: needId('e'), from: 'first-week', to: 'first-week' }
			],
			alterations: [
				{ need: needId('f'), ways: ['optional', 'note'] },
				{ need: needId('g'), ways: ['required', 'or'] }
			],
			resourcesGained: resource ? [resource] : []
		})
	).toEqual([
		'The first week has no step any more.',
		'One step more: “Learn a”.',
		'2 steps fewer: “Learn b” and “Learn c”.',
		'“Learn d” moves from “First month” to “First week”.',
		'“Learn e” has another place in “First week”.',
		'“Learn f” is optional now.',
		'The note at “Learn f” is another.',
		'“Learn g” is not optional any more.',
		'Other steps than before do as well as “Learn g”.',
		'One resource more: “Resource r”.'
	]);
});

it('names seven of many and counts the others', () => {
	const [sentence] = describeWhole({ ...none, gained: needIds(...'abcdefghij') }, titles);
	expect(sentence).toMatch(/^They receive 10 steps: “Learn a”, .*“Learn g” and 3 others\.$/);
});
