import { expect, it } from 'vitest';
import { sayList } from '../../../src/lib/shared/say-list.ts';

it('writes names as a sentence has them', () => {
	const lists = [[], ['A'], ['A', 'B'], ['A', 'B', 'C']];
	expect(lists.map(sayList)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});
