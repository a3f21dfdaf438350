import { expect, it } from 'vitest';
import { addToGroup } from '../../../src/lib/search/add-to-group.ts';

it('adds items to the group of their key in the order in which they come', () => {
	const groups = new Map<string, number[]>();
	addToGroup(groups, 'odd', 1);
	addToGroup(groups, 'even', 2);
	addToGroup(groups, 'odd', 3);
	expect(groups).toEqual(
		new Map([
			['odd', [1, 3]],
			['even', [2]]
		])
	);
});
