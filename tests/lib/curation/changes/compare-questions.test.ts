import { describe, expect, it } from 'vitest';
import { compareQuestions } from '../../../../src/lib/curation/changes/compare-questions.ts';
import { pairPeople } from '../../../../src/lib/curation/changes/pair-people.ts';
import { walkEdition } from '../../../../src/lib/curation/changes/walk-edition.ts';
import type { Edition } from '../../../../src/lib/curation/index.ts';
import { anEdition } from '../../../support/edition-builder.ts';
import { aQuestion } from '../../../support/flow-builder.ts';

const edition = (...questions: Parameters<typeof anEdition>[0]) =>
	anEdition(questions, ['a', 'b', 'c', 'p', 'q']);
const compare = (before: Edition, after: Edition) =>
	compareQuestions(pairPeople(walkEdition(before), walkEdition(after)), before.flow, after.flow);

const first = aQuestion('first', ['a', 'b']);
const second = aQuestion('second', ['p', 'q']);

describe('compareQuestions', () => {
	it('finds nothing where the same people are asked the same', () => {
		expect(compare(edition(first, second), edition(first, second))).toEqual([]);
	});

	it('counts who is asked an added question, and who is spared one that is gone', () => {
		expect(compare(edition(first), edition(first, second))).toEqual([
			{ question: 'second', askedNow: 4, askedBefore: 0 }
		]);
		expect(compare(edition(first, second), edition(first))).toEqual([
			{ question: 'second', askedNow: 0, askedBefore: 4 }
		]);
	});

	it('counts only those to whom a narrower rule applies', () => {
		const ofA = aQuestion('second', ['p', 'q'], { askedWhen: { anyOf: ['a'] } });
		expect(compare(edition(first, second), edition(first, ofA))).toEqual([
			{ question: 'second', askedNow: 0, askedBefore: 2 }
		]);
	});

	it('says whether a question takes several answers now, or one only', () => {
		const several = aQuestion('first', ['a', 'b'], { several: true });
		expect(compare(edition(first), edition(several))).toEqual([
			{ question: 'first', takes: 'several', askedNow: 0, askedBefore: 0 }
		]);
		expect(compare(edition(several), edition(first))).toMatchObject([{ takes: 'one' }]);
	});
});
