import { describe, expect, it } from 'vitest';
import { applyChecks } from '../../../../src/lib/curation/checks/apply-checks.ts';
import { loadChecks } from '../../../../src/lib/curation/checks/load-checks.ts';
import type { Finding } from '../../../../src/lib/curation/findings/types.ts';

const finding = (name: string, ...about: string[]): Finding => ({
	code: `curation/${name}`,
	severity: 'warning',
	file: 'data/wizard.yaml',
	line: 1,
	message: 'It is so.',
	remedy: 'Change it.',
	about
});
const checks = (text: string) => loadChecks([{ path: 'data/checks.yaml', text }]).checks;
const accepting = (about: string) =>
	checks(`accepted: [{ finding: empty-stage, about: [${about}], why: Right so. }]`);

describe('applyChecks', () => {
	it('gives each finding the severity of its kind, and leaves out what is off', () => {
		const strict = checks(
			'severity: [{ finding: long-plan, is: error }, { finding: empty-stage, is: "off" }]'
		);
		const given = [finding('long-plan'), finding('empty-stage'), finding('twin-options')];
		const { findings } = applyChecks(strict, given);
		expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
			['curation/long-plan', 'error'],
			['curation/twin-options', 'warning']
		]);
	});

	it('accepts by the ids from the left', () => {
		const one = finding('empty-stage', 'first-month', 'new-role');
		const other = finding('empty-stage', 'first-quarter', 'new-role');
		const { findings, accepted } = applyChecks(accepting('first-month'), [one, other]);
		expect(findings).toEqual([other]);
		expect(accepted).toEqual([{ finding: one, why: 'Right so.' }]);
	});

	it('tells an acceptance that fits nothing', () => {
		const other = finding('long-plan', 'first-month');
		const { findings } = applyChecks(accepting('first-month'), [other]);
		expect(findings.map(({ code }) => code)).toEqual([
			'curation/long-plan',
			'curation/idle-acceptance'
		]);
	});

	it('tells no acceptance as idle where nothing could be judged', () => {
		const { findings } = applyChecks(accepting('first-month'), [finding('dead-end', 'a')]);
		expect(findings.map(({ code }) => code)).toEqual(['curation/dead-end']);
	});
});
