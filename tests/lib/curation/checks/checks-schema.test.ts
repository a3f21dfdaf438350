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
