import { expect, it } from 'vitest';
import { findRepeats } from '../../../../src/lib/study/problems/find-repeats.ts';

it('What stands more than once is told once', () => {
	expect(findRepeats(['a', 'b', 'a', 'c', 'a', 'b'])).toEqual(['a', 'b']);
	expect(findRepeats(['a', 'b'])).toEqual([]);
});
