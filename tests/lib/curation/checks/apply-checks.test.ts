import { describe, expect, it } from 'vitest';
import { applyChecks } from '../../../../src/lib/curation/checks/apply-checks.ts';
import { loadChecks } from '../../../../src/lib/curation/checks/load-checks.ts';
import type { Finding } from '../../../../src/lib/curation/findings/types.ts';
import { walkSound } from '../../../support/walk-fixture.ts';

const finding = (name: string, ...about: string[]): Finding => ({
	code: `curation/${name}`,
	severity: 'warning',
	file: 'data/wizard.yaml',
	line: 1,
	message: 'It is so.',
	remedy: 'Change it.',
	about
});
const { people, reading } = walkSound();
const everybody = { people, flow: reading.flow };
const newcomers = people.filter(({ route }) =>
	route.profile.tags.some((tag) => tag === 'new-employee')
);
const checks = (text: string) => loadChecks([{ path: 'data/checks.yaml', text }]).checks;
const accepting = (about: string) =>
	checks(`accepted: [{ finding: empty-stage, about: [${about}], why: Right so. }]`);

describe('applyChecks', () => {
	it('gives each finding the severity of its kind, and leaves out what is off', () => {
		const strict = checks(
			'severity: [{ finding: long-plan, is: error }, { finding: empty-stage, is: "off" }]'
		);
		const given = [finding('long-plan'), finding('empty-stage'), finding('twin-options')];
		const { findings } = applyChecks(strict, given, everybody);
		expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
			['curation/long-plan', 'error'],
			['curation/twin-options', 'warning']
		]);
	});

	it('accepts by the ids from the left', () => {
		const one = finding('empty-stage', 'first-month', 'new-role');
		const other = finding('empty-stage', 'first-quarter', 'new-role');
		const { findings, accepted } = applyChecks(accepting('first-month'), [one, other], everybody);
		expect(findings).toEqual([other]);
		expect(accepted).toEqual([{ finding: one, why: 'Right so.' }]);
	});

	it('tells an acceptance that fits nothing', () => {
		const other = finding('long-plan', 'first-month');
		const { findings } = applyChecks(accepting('first-month'), [other], everybody);
		expect(findings.map(({ code }) => code)).toEqual([
			'curation/long-plan',
			'curation/idle-acceptance'
		]);
	});

	it('tells no acceptance as idle where nothing could be judged', () => {
		const { findings } = applyChecks(
			accepting('first-month'),
			[finding('dead-end', 'a')],
			everybody
		);
		expect(findings.map(({ code }) => code)).toEqual(['curation/dead-end']);
	});

	describe('what is accepted for some people', () => {
		const some = checks(`accepted:
  - finding: absent-prerequisite
    about: [introduction]
    only_for: [new-employee]
    why: They know it.
`);
		const absent = finding('absent-prerequisite', 'introduction', 'a');

		it('is accepted where it is found of them alone', () => {
			const { findings, accepted } = applyChecks(
				some,
				[{ ...absent, people: newcomers }],
				everybody
			);
			expect(findings).toEqual([]);
			expect(accepted).toEqual([{ finding: absent, why: 'They know it.' }]);
		});

		it('names what nobody is, with the nearest word that people are', () => {
			const accepted = some.accepted.map((one) => ({ ...one, onlyFor: ['new-employe'] }));
			const misspelt = { ...some, accepted };
			const [told] = applyChecks(misspelt, [{ ...absent, people }], everybody).findings;
			expect(told?.message).toMatch(/Nobody is "new-employe"\. Did you mean "new-employee"\?$/);
		});

		it('is told where it is found of others, with who they are', () => {
			const { findings, accepted } = applyChecks(some, [{ ...absent, people }], everybody);
			expect(accepted).toEqual([]);
			expect(findings).toEqual([
				{
					...absent,
					message:
						'It is so. It is accepted only for new-employee (data/checks.yaml, line 2), and not for 6 of 12 kinds of people, for example after "My role has changed", "Course reserves".',
					remedy:
						'Correct it for them. If it may stay for them as well, widen "only_for" in data/checks.yaml and say why.'
				}
			]);
		});

		it('is accepted for all of whom one reason or another holds', () => {
			const both = checks(`accepted:
  - { finding: absent-prerequisite, about: [introduction], only_for: [new-employee], why: They know it. }
  - { finding: absent-prerequisite, about: [introduction], only_for: [new-role], why: They had it. }
`);
			const { findings, accepted } = applyChecks(both, [{ ...absent, people }], everybody);
			expect(findings).toEqual([]);
			expect(accepted).toEqual([{ finding: absent, why: 'They know it. They had it.' }]);
		});
	});
});
