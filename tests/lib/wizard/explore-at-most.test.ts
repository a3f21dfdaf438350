import { expect, it } from 'vitest';
import {
	exploreAtMost,
	explorePairs,
	exploreSingles
} from '../../../src/lib/wizard/explore-at-most.ts';
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

it('goes less far the more questions there are', () => {
	const long = (questions: number) =>
		aWizard(
			...[...Array(questions).keys()].map((at) =>
				aQuestion(`q${at}`, [anOption(`a${at}`), anOption(`b${at}`, { standsFor: [`a${at}`] })])
			)
		);
	expect(exploreSingles(long(20))).toBeDefined();
	expect(exploreSingles(long(200))).toBeUndefined();
});

it('leaves two answers at a time out sooner than single ones', () => {
	const options = [...Array(210).keys()].map((at) => `o${at}`);
	const wide = aWizard(aQuestion('q', options, { several: true }));
	expect(exploreSingles(wide)?.ways).toHaveLength(210);
	expect(explorePairs(wide)).toBeUndefined();
});

it('hides no mistake of ours', () => {
	const broken = () => {
		throw new Error('ours');
	};
	expect(() => exploreAtMost(wizard(), broken, 6)).toThrow('ours');
});
