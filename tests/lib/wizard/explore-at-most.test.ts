import { expect, it } from 'vitest';
import { exploreAtMost } from '../../../src/lib/wizard/explore-at-most.ts';
import { chooseOne, exploreChoices } from '../../../src/lib/wizard/explore-choices.ts';
import { anOption, aQuestion, aWizard } from '../../support/flow-builder.ts';

const wizard = () =>
	aWizard(
		aQuestion('who', [anOption('new-employee'), anOption('new-role')]),
		aQuestion('work', [anOption('course-reserves'), anOption('acquisitions')])
	);

it('is the whole exploration where that takes no more steps', () => {
	// Two from the first question, two from each of the two behind it.
	expect(exploreAtMost(wizard(), chooseOne, 6)).toEqual(exploreChoices(wizard(), chooseOne));
});

it('is nothing where it would take one step more', () => {
	expect(exploreAtMost(wizard(), chooseOne, 5)).toBeUndefined();
});

it('hides no mistake of ours', () => {
	const broken = () => {
		throw new Error('ours');
	};
	expect(() => exploreAtMost(wizard(), broken, 6)).toThrow('ours');
});
