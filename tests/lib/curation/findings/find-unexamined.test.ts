import { expect, it } from 'vitest';
import { findUnexamined } from '../../../../src/lib/curation/findings/find-unexamined.ts';
import { aFlow, aQuestion } from '../../../support/flow-builder.ts';
import { studyReal } from '../../../support/study-fixture.ts';

const flow = aFlow([
	aQuestion('narrow', ['a', 'b'], { several: true }),
	aQuestion('wide', ['c', 'd', 'e'], { several: true }),
	aQuestion('single', ['f', 'g', 'h', 'i'])
]);
const lines = { 'question:wide': 12 };
const find = (withoutPairs: boolean) =>
	findUnexamined({ flow, lines, exploration: { withoutPairs } });

it('says nothing where all was examined, as in the data of today', () => {
	expect(find(false)).toEqual([]);
	expect(findUnexamined(studyReal())).toEqual([]);
});

it('names the question that takes several of the most options', () => {
	expect(find(true)).toMatchObject([{ line: 12, about: ['wide'], severity: 'warning' }]);
});
