import { expect, it } from 'vitest';
import { countKinds, mostKinds } from '../../../src/lib/wizard/count-kinds.ts';
import { anOption, aQuestion, aWizard } from '../../support/flow-builder.ts';
import { realWizard } from '../../support/real-wizard.ts';

const names = (count: number, letter: string) =>
	Array.from({ length: count }, (_, at) => `${letter}${at}`);

it('counts every complete set of single answers', () => {
	expect(countKinds(realWizard())).toBe(662);
	expect(countKinds(aWizard(aQuestion('one', ['a', 'b']), aQuestion('two', names(3, 'c'))))).toBe(
		6
	);
});

it('counts a way that comes to a question again as none', () => {
	const circle = aWizard(
		aQuestion('one', [anOption('a', { sets: [] }), anOption('b', { sets: [] })]),
		aQuestion('two', [
			anOption('c', { sets: [], standsFor: ['nothing'] }),
			anOption('d', { sets: [], standsFor: ['nothing'] })
		])
	);
	expect(countKinds(circle)).toBe(0);
});

it('gives up on more than can be walked, however few states they pass through', () => {
	const wide = (options: number) =>
		aWizard(aQuestion('one', names(40, 'a')), aQuestion('two', names(options, 'b')));
	expect([countKinds(wide(mostKinds / 40)), countKinds(wide(mostKinds / 40 + 1))]).toEqual([
		mostKinds,
		Infinity
	]);
	const deep = names(12, 'q').map((id) => aQuestion(id, [`${id}a`, `${id}b`]));
	expect(countKinds(aWizard(...deep))).toBe(Infinity);
	const sameStates = names(30, 'q').map((id) =>
		aQuestion(id, [`${id}a`, anOption(`${id}b`, { standsFor: [`${id}a`] })])
	);
	expect(countKinds(aWizard(...sameStates))).toBe(Infinity);
});
