import { expect, it } from 'vitest';
import { nameAnswers } from '../../../../src/lib/curation/changes/name-answers.ts';
import { anEdition } from '../../../support/edition-builder.ts';
import { anOption, aQuestion, optionId, optionIds } from '../../../support/flow-builder.ts';

const named = (id: string, says: string, label: string) => anOption(id, { says, label });
const before = anEdition(
	[aQuestion('one', [named('old', 'Packing', 'I pack'), named('x', 'Same', 'Twin')])],
	[]
);
const after = anEdition(
	[
		aQuestion('one', [named('a', 'Alone', 'L'), named('x', 'Same', 'Twin')]),
		aQuestion('two', [named('y', 'Same', 'Twin'), named('z', 'Packing', 'They pack')])
	],
	[]
);
const { quote, say } = nameAnswers(before, after);

it('gives no two answers of the two editions the same name', () => {
	expect(optionIds('a', 'old', 'z', 'x', 'y', 'none').map(quote)).toEqual([
		'“Alone”',
		'“I pack”',
		'“They pack”',
		'“Short one: Twin”',
		'“Short two: Twin”',
		'“none”'
	]);
});

it('says all that somebody chose in few words', () => {
	expect(say([optionId('a'), optionId('z')])).toBe('Alone · Packing');
});
