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

it('writes a block for each problem and counts them', () => {
	expect(reportProblems([problem, { ...problem, severity: 'warning' }])).toBe(
		[
			'data/needs/scts.yaml, line 12: "Overlay records" builds on "x", and there is no such need.',
			'  Take it out.',
			'',
			'data/needs/scts.yaml, line 12: Warning. "Overlay records" builds on "x", and there is no such need.',
			'  Take it out.',
			'',
			'1 error, 1 warning.'
		].join('\n')
	);
});

it('says when nothing is wrong', () => {
	expect(reportProblems([])).toBe('Nothing is wrong in the data.');
});
