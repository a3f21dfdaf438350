import { expect, it } from 'vitest';
import { hashOf } from '../../../src/lib/server/hash-of.ts';

it('is SHA-256 as it is published (FIPS 180-2, example B.1), and of nothing at all', () => {
	expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	expect(hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
