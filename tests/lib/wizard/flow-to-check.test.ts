import { describe, expect, it } from 'vitest';
import { flowProblem, nameOption, placedOptions } from '../../../src/lib/wizard/flow-to-check.ts';
import { aFlowToCheck } from '../../support/flow-builder.ts';

const flow = aFlowToCheck(`questions:
  - id: who
    short: You are
    asks: Who are you?
    why: It matters.
    options:
      - { id: new-employee, label: New }
      - { id: supervisor, role: supervisor }
`);

describe('placedOptions', () => {
	it('gives every option with its question and the way to it', () => {
		expect(
			placedOptions(flow.source).map(({ option, question, questionAt, path }) => [
				option.id,
				question.id,
				questionAt,
				path
			])
		).toEqual([
			['new-employee', 'who', 0, ['questions', 0, 'options', 0]],
			['supervisor', 'who', 0, ['questions', 0, 'options', 1]]
		]);
	});
});

describe('nameOption', () => {
	it('is the label, or the id where there is none', () => {
		expect(placedOptions(flow.source).map(({ option }) => nameOption(option))).toEqual([
			'New',
			'supervisor'
		]);
	});
});

describe('flowProblem', () => {
	it('stands at the line of what is wrong', () => {
		const words = { code: 'wizard/x', message: 'It is wrong.', remedy: 'Mend it.' };
		expect(flowProblem(flow, ['questions', 0, 'options', 1], words)).toEqual({
			...words,
			severity: 'error',
			file: 'data/wizard.yaml',
			line: 8
		});
	});
});
