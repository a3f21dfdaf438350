import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf, checksumOfLists } from '../../../../src/lib/study/session/checksum.ts';

describe('the checksum of a recording', () => {
	it('has the published check value of CRC-32', () => {
		expect(checksumOf('123456789')).toBe('cbf43926');
		expect(checksumOf('')).toBe('00000000');
	});

	it('is the one that zlib computes, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(Number.parseInt(checksumOf(text), 16)).toBe(crc32(text));
			})
		);
	});

	it('tells the lists apart', () => {
		const event = { seq: 1, t: 0, seg: 1, actor: 'system', type: 'offline', data: {} } as const;
		expect(checksumOfLists([event], [])).not.toBe(checksumOfLists([], [event]));
	});
});
