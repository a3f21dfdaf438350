import { expect, it } from 'vitest';
import { expandPath } from '../../../src/lib/catalog/expand-path.ts';

const pathway = { steps: { 'first-week': [{ or: ['a', 'b'] }, {}], 'as-needed': [{ or: ['c'] }] } };

it('gives every value that a path with stars leads to', () => {
	expect(expandPath(pathway, ['steps', '*', '*', 'or', '*'])).toEqual([
		{ path: ['steps', 'first-week', 0, 'or', 0], value: 'a' },
		{ path: ['steps', 'first-week', 0, 'or', 1], value: 'b' },
		{ path: ['steps', 'as-needed', 0, 'or', 0], value: 'c' }
	]);
});

it('gives nothing where something else stands than expected', () => {
	expect(expandPath({ steps: 'none' }, ['steps', '*'])).toEqual([]);
	expect(expandPath(null, ['steps'])).toEqual([]);
});
