import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/lib/catalog/index.ts';
import { wizardSchema } from '../../../src/lib/wizard/schema.ts';

const path = 'data/wizard.yaml';
const question = `questions:
  - id: who
    short: You are
    asks: Who are you?
    why: It matters.
    options: [{ id: new-role }]
`;
const codesOf = (text: string) =>
	readYaml({ path, text }, wizardSchema).problems.map(({ code, line }) => [code, line]);

describe('wizardSchema', () => {
	it('fills in what may be left out', () => {
		expect(readYaml({ path, text: question }, wizardSchema).value).toEqual({
			questions: [
				{
					id: 'who',
					short: 'You are',
					asks: 'Who are you?',
					why: 'It matters.',
					several: false,
					assumedWhenHelping: false,
					elsewhere: [],
					options: [
						{
							id: 'new-role',
							unsure: false,
							none: false,
							standsFor: [],
							standsForAll: false,
							helping: false,
							beside: []
						}
					]
				}
			],
			renamed: []
		});
	});

	it('reads a rule with one of its two lists', () => {
		const text = question.replace('options:', 'asked_when: { any_of: [x] }\n    options:');
		expect(readYaml({ path, text }, wizardSchema).value?.questions[0]?.askedWhen).toEqual({
			allOf: [],
			anyOf: ['x']
		});
	});

	it.each([
		['a field that there is not', question.replace('short:', 'shrt:'), 'catalog/unknown-field', 3],
		['a missing question', question.replace(/ {4}asks.*\n/, ''), 'catalog/missing-field', 2],
		['an id with a blank', question.replace('id: who', 'id: who you are'), 'catalog/id-format', 2],
		['an id with a slash', question.replace('new-role', 'new/role'), 'catalog/id-format', 6],
		['an empty text', question.replace('It matters.', '""'), 'catalog/empty-field', 5],
		['yes for true', `${question}    several: yes\n`, 'catalog/wrong-kind', 7],
		[
			'a way out to a page that there is not',
			`${question}    elsewhere: [{ label: A, description: B, to: home }]\n`,
			'catalog/wrong-choice',
			7
		]
	])('refuses %s, at its line', (_, text, code, line) => {
		expect(codesOf(text)).toContainEqual([code, line]);
	});
});
