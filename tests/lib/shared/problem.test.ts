import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors, orderProblems } from '../../../src/lib/shared/problem.ts';
import type { Problem } from '../../../src/lib/shared/problem.ts';

function aProblem(given: Partial<Problem> = {}): Problem {
	return {
		code: 'catalog/unknown-need',
		severity: 'error',
		file: 'data/needs/rsf.yaml',
		line: 1,
		message: 'It is wrong.',
		remedy: 'Mend it.',
		...given
	};
}

const anyProblem: fc.Arbitrary<Problem> = fc
	.record({
		code: fc.constantFrom('catalog/a', 'wizard/b'),
		severity: fc.constantFrom('error' as const, 'warning' as const),
		file: fc.constantFrom('data/a.yaml', 'data/b.yaml'),
		line: fc.integer({ min: 1, max: 20 }),
		message: fc.constantFrom('One.', 'Two.')
	})
	.map(aProblem);

describe('orderProblems', () => {
	it('goes by file, then by line as a number, then by code, then by what it says', () => {
		const inOrder = [
			aProblem({ file: 'data/a.yaml', line: 9 }),
			aProblem({ file: 'data/b.yaml', line: 2 }),
			aProblem({ file: 'data/b.yaml', line: 10, code: 'catalog/a' }),
			aProblem({ file: 'data/b.yaml', line: 10, code: 'catalog/b', message: 'One.' }),
			aProblem({ file: 'data/b.yaml', line: 10, code: 'catalog/b', message: 'Two.' })
		];
		expect(orderProblems([...inOrder].reverse())).toEqual(inOrder);
	});

	it('loses nothing, leaves the list it was given alone, and gives the same order always', () => {
		const property = fc.property(fc.array(anyProblem), (problems) => {
			const before = [...problems];
			const ordered = orderProblems(problems);
			expect(problems).toEqual(before);
			expect(ordered).toHaveLength(problems.length);
			for (const problem of problems) expect(ordered).toContain(problem);
			const places = ordered.map(({ file, line, code, message }) => [file, line, code, message]);
			const again = orderProblems([...problems].reverse());
			expect(again.map(({ file, line, code, message }) => [file, line, code, message])).toEqual(
				places
			);
		});
		fc.assert(property);
	});
});

describe('hasErrors', () => {
	it('holds for one error among warnings', () => {
		expect(hasErrors([aProblem({ severity: 'warning' }), aProblem()])).toBe(true);
	});

	it('does not hold for warnings, nor for nothing', () => {
		expect(hasErrors([aProblem({ severity: 'warning' })])).toBe(false);
		expect(hasErrors([])).toBe(false);
	});
});
