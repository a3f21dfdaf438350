import { expect, it } from 'vitest';
import { exploreAnswers } from '../../../../src/lib/curation/explore/explore-answers.ts';
import { arrangeOnce } from '../../../../src/lib/curation/explore/arrange-once.ts';
import { listPairs } from '../../../../src/lib/curation/explore/list-pairs.ts';
import { chooseOne, chooseUpToTwo, exploreChoices } from '../../../../src/lib/wizard/index.ts';
import { aCatalog } from '../../../support/catalog-builder.ts';
import { aQuestion, aWizard } from '../../../support/flow-builder.ts';

const wizard = aWizard(
	aQuestion('who', ['a', 'b']),
	aQuestion('what', ['c', 'd', 'e'], { several: true })
);
const walked = {
	singles: exploreChoices(wizard, chooseOne),
	upToTwo: exploreChoices(wizard, chooseUpToTwo)
};
const pairs = listPairs(walked, arrangeOnce(aCatalog()));

it('lists every two answers to a question of several, and nothing that one answer leads to', () => {
	expect(pairs.map(({ chosen }) => chosen.join(' '))).toEqual([
		'a c d',
		'a c e',
		'a d e',
		'b c d',
		'b c e',
		'b d e'
	]);
});

it('is the part of an exploration that it is', () => {
	expect(pairs).toEqual(exploreAnswers(aCatalog(), wizard).pairs);
});
