import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf, checksumOfRecording } from '../../../../src/lib/study/session/checksum.ts';
import { aSessionFile } from '../../../support/session-builder.ts';

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

	it('is another one whatever is changed in a file, and the same for another order of its fields', () => {
		const file = { ...aSessionFile(), exclusion: { reason: 'Ill.', by: 'F1', at: 'today' } };
		const { header, participant, console } = file;
		const changed = [
			{ ...file, began: '2025-10-14T09:31Z' },
			{ ...file, status: 'partial' },
			{ ...file, exclusion: { ...file.exclusion, undoneAt: 'later' } },
			{ ...file, participant: console, console: participant },
			...Object.keys(header).map((key) => ({ ...file, header: { ...header, [key]: 'x' } }))
		];
		const sums = [file, ...changed].map(checksumOfRecording);
		expect(new Set(sums).size).toBe(sums.length);
		const turned = Object.fromEntries(Object.entries({ ...file, checksum: 'x' }).toReversed());
		expect(checksumOfRecording(turned)).toBe(sums[0]);
	});
});
