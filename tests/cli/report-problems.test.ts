import { expect, it } from 'vitest';
import { reportProblems } from '../../src/cli/report-problems.ts';

const problem = {
	code: 'catalog/unknown-need',
	severity: 'error',
	file: 'data/needs/scts.yaml',
	line: 12,
	message: '"Overlay records" builds on "x", and there is no such need.',
	remedy: 'Take it out.'
} as const;

it('writes errors first and in full, and the warnings of each kind together', () => {
	const warning = {
		...problem,
		code: 'curation/unreceived-resource',
		severity: 'warning',
		message: 'Nobody receives "X".'
	} as const;
	expect(reportProblems([warning, { ...warning, line: 20 }, problem])).toBe(
		[
			'data/needs/scts.yaml, line 12: "Overlay records" builds on "x", and there is no such need.',
			'  Take it out.',
			'',
			'Warning: Resources that nobody receives (2)',
			'  Take it out.',
			'  data/needs/scts.yaml, line 12: Nobody receives "X".',
			'  data/needs/scts.yaml, line 20: Nobody receives "X".',
			'',
			'1 error, 2 warnings.'
		].join('\n')
	);
});

it('says each remedy where they differ', () => {
	const warning = { ...problem, severity: 'warning' } as const;
	const text = reportProblems([warning, { ...warning, remedy: 'Add it.' }]);
	expect(text).toContain('need.\n    Take it out.\n');
	expect(text).toContain('need.\n    Add it.\n');
});

it('says when nothing is wrong', () => {
	expect(reportProblems([])).toBe('Nothing is wrong in the data.');
});
