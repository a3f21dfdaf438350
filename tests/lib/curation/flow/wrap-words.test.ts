import { expect, it } from 'vitest';
import { wrapWords } from '../../../../src/lib/curation/flow/wrap-words.ts';

it('breaks between words where a line would be too wide', () => {
	expect(wrapWords('Make or correct the records in the catalog', 10)).toEqual([
		'Make or correct the',
		'records in the',
		'catalog'
	]);
});

it('gives wide letters more room than narrow ones', () => {
	expect(wrapWords('ill ill ill ill ill', 6)).toHaveLength(1);
	expect(wrapWords('MWM MWM MWM MWM MWM', 6)).toHaveLength(3);
});

it('keeps a word whole that is wider than a line, and makes nothing of nothing', () => {
	expect(wrapWords('a responsibilities b', 3)).toEqual(['a', 'responsibilities', 'b']);
	expect(wrapWords('  ', 3)).toEqual([]);
});
