import { describe, expect, it } from 'vitest';
import { checkFlow } from '../../../src/lib/wizard/check-flow.ts';
import { aFlowToCheck } from '../../support/flow-builder.ts';

const first = `questions:
  - id: who
    short: You are
    asks: Who are you?
    why: It matters.
    options:
      - { id: new-employee, label: New }
      - { id: new-role, label: Not new }
`;
const second = (id: string, options: string) => `  - id: ${id}
    short: Area
    asks: Which area?
    why: It matters.
    options: ${options}
`;
const found = (text: string) =>
	checkFlow(aFlowToCheck(text)).map(({ code, line }) => [code.replace('wizard/', ''), line]);

describe('checkFlow', () => {
	it('finds nothing in sound questions', () => {
		expect(found(`${first}renamed: [{ was: newcomer, now: new-employee }]\n`)).toEqual([]);
	});

	it('finds a list without a question', () => {
		expect(found('questions: []\n')).toEqual([['no-questions', 1]]);
	});

	it('finds two questions with one id', () => {
		const text = `${first}${second('who', '[{ id: rsf, label: A }, { id: scts, label: B }]')}`;
		expect(found(text)).toEqual([['duplicate-question', 9]]);
	});

	it('finds an option id that stands in another question already', () => {
		const text = `${first}${second('area', '[{ id: new-role, label: A }, { id: scts, label: B }]')}`;
		expect(found(text)).toEqual([['duplicate-option', 13]]);
	});

	it('finds each further twin, and no original', () => {
		const options = '[{ id: rsf, label: A }, { id: rsf, label: B }, { id: rsf, label: C }]';
		expect(found(`${first}${second('area', options)}`)).toEqual([
			['duplicate-option', 13],
			['duplicate-option', 13]
		]);
	});

	it.each(['[]', '[{ id: rsf, label: A }]'])('finds a question that decides nothing: %s', (few) => {
		expect(found(`${first}${second('area', few)}`)).toEqual([['too-few-options', 9]]);
	});

	it('finds a question that waits for an answer of a later one', () => {
		const text = first.replace('    options:', '    asked_when: { any_of: [rsf] }\n    options:');
		expect(
			found(`${text}${second('area', '[{ id: rsf, label: A }, { id: scts, label: B }]')}`)
		).toEqual([['unknown-answer', 6]]);
	});

	it('finds an old word that is a present one, and one that leads nowhere', () => {
		expect(found(`${first}renamed:\n  - { was: new-role, now: new-employee }\n`)).toEqual([
			['renamed-still-used', 10]
		]);
		expect(found(`${first}renamed:\n  - { was: old, now: new-job }\n`)).toEqual([
			['renamed-to-nothing', 10]
		]);
	});
});
