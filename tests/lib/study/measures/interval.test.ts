import { describe, expect, it } from 'vitest';
import { around } from '../../../../src/lib/study/measures/interval.ts';

describe('around', () => {
	it('reaches as far below as above', () => {
		expect(around(0.5, 0.25)).toEqual({ low: 0.25, high: 0.75 });
	});
});
