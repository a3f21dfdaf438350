import { expect, it } from 'vitest';
import { checkSize } from '../../../../src/lib/curation/changes/check-size.ts';
import { anEdition, realEdition } from '../../../support/edition-builder.ts';
import { anOption, aQuestion } from '../../../support/flow-builder.ts';

const names = (count: number, letter: string) =>
	Array.from({ length: count }, (_, at) => `${letter}${at}`);
const edition = (...questions: Parameters<typeof anEdition>[0]) => anEdition(questions, []);
const grid = (questions: number, options: number) =>
	edition(...names(questions, 'q').map((id) => aQuestion(id, names(options, `${id}o`))));

it('lets the data of today pass', () => {
	expect(checkSize(realEdition())).toBeUndefined();
	// Few kinds of people; the 44,850 ways with two answers are left out of the comparison.
	expect(checkSize(edition(aQuestion('q', names(300, 'o'), { several: true })))).toBeUndefined();
});

it.each([
	[edition(), 'It has no questions.'],
	[edition(aQuestion('q', ['a', 'a'])), 'Two of its questions or answers have the same id.'],
	[grid(41, 2), 'It has more than 40 questions or 400 answers, too many to compare here.'],
	[grid(30, 3), 'Its questions can be answered in too many ways to compare them here.'],
	// Every way leads to the same few answers, in more ways than anybody could count.
	[
		edition(
			...names(30, 'q').map((id) =>
				aQuestion(id, [`${id}a`, anOption(`${id}b`, { standsFor: [`${id}a`] })])
			)
		),
		'Its questions can be answered in too many ways to compare them here.'
	]
])('says what is too large, without walking it to the end (%#)', (large, sentence) => {
	expect(checkSize(large)).toBe(sentence);
});

it('says where questions lead in a circle and nowhere else', () => {
	const circle = edition(
		aQuestion('one', [anOption('a', { sets: [] }), anOption('b', { sets: [] })]),
		aQuestion('two', [
			anOption('c', { sets: [], standsFor: ['nothing'] }),
			anOption('d', { sets: [], standsFor: ['nothing'] })
		])
	);
	expect(checkSize(circle)).toBe('Its questions come to no end, so that nobody receives a plan.');
});
