import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/lib/study/attempts/classify.ts';

describe('classify', () => {
	it.each([
		['named', true, 0, 'direct-success'],
		['named', true, 1, 'indirect-success'],
		['named', false, 0, 'direct-failure'],
		['named', false, 3, 'indirect-failure']
	] as const)(
		'calls something %s, right: %s, after %i steps back, a %s',
		(ended, isSuccess, backtracks, outcome) => {
			expect(classify({ ended, isSuccess, backtracks, touched: true })).toBe(outcome);
		}
	);

	it('calls giving up direct only where nothing was touched', () => {
		const gaveUp = { ended: 'gave-up', isSuccess: false, backtracks: 0 } as const;
		expect(classify({ ...gaveUp, touched: false })).toBe('direct-skip');
		expect(classify({ ...gaveUp, touched: true })).toBe('indirect-skip');
	});
});
