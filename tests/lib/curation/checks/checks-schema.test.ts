import { expect, it } from 'vitest';
import { readYaml } from '../../../../src/lib/catalog/index.ts';
import { checksSchema } from '../../../../src/lib/curation/checks/checks-schema.ts';

const read = (text: string) => readYaml({ path: 'data/checks.yaml', text }, checksSchema);

it('fills in what is left out', () => {
	expect(read('limits: { steps: 5 }').value).toEqual({
		limits: { steps: 5, stepsWithTwo: 24 },
		severity: [],
		accepted: []
	});
});

it('wants a reason for what is accepted', () => {
	expect(read('accepted: [{ finding: long-plan, about: [steps] }]').problems).toHaveLength(1);
});

it.each([
	[
		'limits: { steps: 0 }',
		'Write a whole number above zero. The most numbered steps in the plan of a kind of person.'
	],
	[
		'limits: { steps: 18.5 }',
		'Write a whole number above zero. The most numbered steps in the plan of a kind of person.'
	],
	['limits: { steps: "18" }', 'Write it without quotation marks: 18.'],
	[
		'limits: { steps: many }',
		'Write a number, in digits and without quotation marks. The most numbered steps in the plan of a kind of person.'
	],
	[
		'severity: { empty-stage: error }',
		'Start each entry on a line of its own with a hyphen: "- finding: …", and below it, indented alike: "is: …". How much each kind of finding matters.'
	]
])('says what to write in place of %s', (text, remedy) => {
	expect(read(text).problems.map((problem) => problem.remedy)).toEqual([remedy]);
});
