import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../../src/lib/curation/explore/group-by.ts';

describe('groupBy', () => {
	it('keeps the order of the keys and of the items', () => {
		expect([...groupBy(['pear', 'apple', 'plum'], (word) => word.charAt(0))]).toEqual([
			['p', ['pear', 'plum']],
			['a', ['apple']]
		]);
	});
});
