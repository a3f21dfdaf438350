import { expect, it } from 'vitest';
import { problemAt } from '../../../src/lib/catalog/problem-at.ts';

const placed = { value: {}, file: 'data/x.yaml', lineOf: () => 3 };
const finding = { code: 'catalog/x', message: 'It is wrong.', remedy: 'Make it right.' };

it('puts a finding on its line, as an error', () => {
	expect(problemAt(placed, ['id'], finding)).toEqual({
		...finding,
		severity: 'error',
		file: 'data/x.yaml',
		line: 3
	});
});

it('leaves a warning a warning', () => {
	expect(problemAt(placed, [], { ...finding, severity: 'warning' }).severity).toBe('warning');
});
