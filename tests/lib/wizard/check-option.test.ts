import { describe, expect, it } from 'vitest';
import { checkOption, checkRule } from '../../../src/lib/wizard/check-option.ts';
import { placedOptions } from '../../../src/lib/wizard/flow-to-check.ts';
import { aFlowToCheck, optionIds } from '../../support/flow-builder.ts';

/** Everything wrong in an option of a second question. */
function problemsOf(option: string) {
	const flow = aFlowToCheck(`questions:
  - id: area
    short: Area
    asks: Which area?
    why: It matters.
    options: [{ id: rsf, label: Lending }, { id: scts, label: Records }]
  - id: role
    short: Role
    asks: Which role?
    why: It matters.
    options:
      - ${option}
      - { id: later, label: Later }
`);
	const options = placedOptions(flow.source);
	return options.slice(2, 3).flatMap((placed) => checkOption(flow, placed, options));
}
const said = (option: string) => problemsOf(option).map(({ message }) => message);

describe('checkOption', () => {
	it.each([
		'{ id: supervisor, role: supervisor }',
		'{ id: x, label: X, sets: [new-role, rsf, supervisor, loads-files], beside: [supervisor] }',
		'{ id: x, label: X, stands_for: [rsf, later] }',
		'{ id: x, label: X, offered_when: { all_of: [rsf], any_of: [scts] } }'
	])('finds nothing in %s', (option) => {
		expect(problemsOf(option)).toEqual([]);
	});

	it('wants a label, or a role that has one', () => {
		expect(said('{ id: x }')).toEqual(['The option "x" has no label.']);
	});

	it('names a tag, a role and an option that there is not, with the nearest that there is', () => {
		expect(said('{ id: x, label: X, sets: [new-rol] }')).toEqual([
			'The option "X" has "new-rol" in "sets", and there is no such thing. Did you mean "new-role"?'
		]);
		expect(said('{ id: x, label: X, beside: [supervisr] }')).toEqual([
			'The option "X" has "supervisr" in "beside", and there is no such thing. Did you mean "supervisor"?'
		]);
		expect(said('{ id: x, role: rsf }')).toEqual([
			'The option "x" has "rsf" in "role", and there is no such thing.'
		]);
		expect(said('{ id: x, label: X, stands_for: [laterr] }')).toEqual([
			'The option "X" has "laterr" in "stands_for", and there is no such thing. Did you mean "later"?'
		]);
	});

	it('refuses to wait for an answer of the same question', () => {
		expect(said('{ id: x, label: X, offered_when: { all_of: [later] } }')).toEqual([
			'The option "X" is offered only after the answer "later", and no earlier question has such an option.'
		]);
	});
});

describe('checkRule', () => {
	it('tells each answer that nobody can have given', () => {
		const flow = aFlowToCheck('questions: []');
		const rule = { allOf: optionIds('a'), anyOf: optionIds('b', 'c') };
		const problems = checkRule(flow, { rule, path: [], of: 'It is asked', earlier: [] });
		expect(problems.map(({ message }) => message)).toEqual(
			['a', 'b', 'c'].map(
				(id) =>
					`It is asked only after the answer "${id}", and no earlier question has such an option.`
			)
		);
	});

	it('finds nothing where there is no rule', () => {
		const flow = aFlowToCheck('questions: []');
		expect(checkRule(flow, { rule: undefined, path: [], of: '', earlier: [] })).toEqual([]);
	});
});
