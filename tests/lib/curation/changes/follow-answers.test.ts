import { expect, it } from 'vitest';
import { followAnswers } from '../../../../src/lib/curation/changes/follow-answers.ts';
import { buildWizard } from '../../../../src/lib/wizard/index.ts';
import {
	aFlow,
	anOption,
	anUnsureOption,
	aQuestion,
	optionIds
} from '../../../support/flow-builder.ts';

const first = aQuestion('first', ['a', 'b', anUnsureOption('unsure', { standsFor: ['a'] })]);
const flow = aFlow([first]);
const follow = (from: typeof flow, to: typeof flow, ...words: string[]) =>
	followAnswers(from, buildWizard(to), optionIds(...words))?.state.answers;

it('leads nowhere where a question stays open', () => {
	expect(follow(aFlow([aQuestion('first', ['c'])]), flow, 'c')).toBeUndefined();
});

it('does not let a word go that answers an answered question otherwise', () => {
	const more = aFlow([aQuestion('first', ['a', 'b', 'c'], { several: true })]);
	expect(follow(more, flow, 'a', 'c')).toBeUndefined();
	expect(follow(more, flow, 'a')).toEqual(['a']);
});

it('lets a word go that answers a question nobody asks there', () => {
	expect(follow(aFlow([first, aQuestion('second', ['x', 'y'])]), flow, 'b', 'x')).toEqual(['b']);
	expect(follow(aFlow([first, aQuestion('second', ['x', 'y'])]), flow, 'unsure', 'x')).toEqual([
		'a'
	]);
});

it('lets a helper answer what was assumed of the newcomer', () => {
	const questions = (assumedWhenHelping: boolean) =>
		aFlow([
			aQuestion('who', ['a', anOption('helping', { helping: true })]),
			aQuestion('duties', ['x', 'y', anOption('no', { none: true, sets: [] })], {
				assumedWhenHelping
			})
		]);
	expect(follow(questions(false), questions(true), 'helping', 'no')).toEqual(['helping']);
});

it('says the words as the other edition calls them', () => {
	const renamed = aFlow([aQuestion('first', ['a', 'c'])], { b: 'c' });
	expect(followAnswers(flow, buildWizard(renamed), optionIds('b'))?.words).toEqual(['c']);
	expect(followAnswers(renamed, buildWizard(flow), optionIds('c'))?.words).toEqual(['b']);
});
