import { expect, it } from 'vitest';
import { didYouMean } from '../../../src/lib/catalog/index.ts';
import { suggest } from '../../../src/lib/catalog/did-you-mean.ts';

it('proposes a word only when one is close', () => {
	expect(didYouMean('overlay-record', ['overlay-records'])).toBe(
		' Did you mean "overlay-records"?'
	);
	expect(didYouMean('telephone', ['overlay-records'])).toBe('');
});

it('proposes nothing without a word', () => {
	expect(suggest(undefined)).toBe('');
});
