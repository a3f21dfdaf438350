import { expect, it } from 'vitest';
import { alignRows } from '../../../src/lib/shared/align-rows.ts';

it('makes each column as wide as its widest cell, and leaves no blanks at the end', () => {
	expect(
		alignRows([
			['steps', 'answers', ''],
			['12', 'a b', 'alias'],
			['4', 'c', '']
		])
	).toEqual(['steps  answers', '12     a b      alias', '4      c']);
});

it('is no line where there is no row', () => {
	expect(alignRows([])).toEqual([]);
});
