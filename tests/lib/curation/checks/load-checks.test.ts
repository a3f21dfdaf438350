import { describe, expect, it } from 'vitest';
import { checksFile, loadChecks } from '../../../../src/lib/curation/checks/load-checks.ts';

const load = (text: string) => loadChecks([{ path: checksFile, text }]);

describe('loadChecks', () => {
	it('is as usual without the file, and where it cannot be read', () => {
		const usual = { limits: { steps: 18, stepsWithTwo: 24 }, severity: {}, accepted: [] };
		expect(loadChecks([])).toEqual({ checks: usual, problems: [], unread: false });
		expect(load('limits: { steps: many }').checks).toEqual(usual);
		const { problems, unread } = load('limits: { steps: many }');
		expect([problems.length, unread]).toEqual([1, true]);
	});

	it('gives what is set and accepted by whole code, with the line', () => {
		const { checks, problems } = load(`severity:
  - { finding: long-plan, is: "off" }
accepted:
  - { finding: empty-stage, about: [first-month], why: Right so. }
`);
		expect(problems).toEqual([]);
		expect(checks.severity).toEqual({ 'curation/long-plan': 'off' });
		expect(checks.accepted).toEqual([
			{ code: 'curation/empty-stage', about: ['first-month'], why: 'Right so.', line: 4 }
		]);
	});

	it('tells what is wrong in an entry, which then has no effect', () => {
		const { checks, problems, unread } = load(`severity:
  - { finding: dead-end, is: warning }
  - { finding: long-plans, is: error }
`);
		expect(problems.map(({ code, line }) => [code, line])).toEqual([
			['curation/fixed-finding', 2],
			['curation/unknown-finding', 3]
		]);
		expect(checks.severity).toEqual({});
		expect(unread).toBe(false);
	});
});
