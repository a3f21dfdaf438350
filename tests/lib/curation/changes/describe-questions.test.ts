import { expect, it } from 'vitest';
import { describeQuestions } from '../../../../src/lib/curation/changes/describe-questions.ts';
import type { QuestionChange } from '../../../../src/lib/curation/changes/types.ts';
import { anEdition } from '../../../support/edition-builder.ts';
import { aQuestion } from '../../../support/flow-builder.ts';

const edition = anEdition([aQuestion('first', ['a', 'b'])], ['a', 'b']);
const say = (change: Partial<QuestionChange>, before = 9) =>
	describeQuestions(
		{
			questions: [
				{ question: 'first' as QuestionChange['question'], askedNow: 0, askedBefore: 0, ...change }
			],
			pairs: { before, now: 9, affected: 0 }
		},
		edition,
		edition
	);

it('says what a question takes, and of whom it is asked', () => {
	expect(say({ takes: 'several' })).toEqual(['“Asks first?” takes several answers now.']);
	expect(say({ takes: 'one' })).toEqual(['“Asks first?” takes one answer only now.']);
	expect(say({ askedNow: 1, askedBefore: 2 })).toEqual([
		'“Asks first?” is asked of 1 kind of person more.',
		'“Asks first?” is not asked any more of 2 kinds of people.'
	]);
});

it('says how many ways with two answers there are where that is another number', () => {
	expect(say({ takes: 'several' }, 0)).toEqual([
		'“Asks first?” takes several answers now.',
		'Ways with two answers somewhere: 9 now, 0 before.'
	]);
});

it('says where two answers at a time were not compared', () => {
	expect(describeQuestions({ questions: [] }, edition, edition)).toEqual([
		'Ways with two answers somewhere were not compared: there are too many of them.'
	]);
});
