import { expect, it } from 'vitest';
import { titleOf } from '../../../src/lib/catalog/index.ts';

it('makes a title of a statement', () => {
	expect(titleOf('I need to overlay records.')).toBe('Overlay records');
});

it('leaves a sentence of another form nearly as it is', () => {
	expect(titleOf('Overlay records.')).toBe('Overlay records');
	expect(titleOf('')).toBe('');
});
