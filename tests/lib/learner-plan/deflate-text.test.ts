import fc from 'fast-check';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflateText, inflateText } from '../../../src/lib/learner-plan/deflate-text.ts';

const packed = (text: string | Buffer) => Uint8Array.from(deflateSync(text));

describe('deflateText', () => {
	it('packs so that another zlib reads it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
				expect(inflateSync(await deflateText(text)).toString()).toBe(text);
			})
		);
	});
});

describe('inflateText', () => {
	it('reads what another zlib packed', async () => {
		expect(await inflateText(packed('שלום 👩🏽‍🔧'), 100)).toEqual({ text: 'שלום 👩🏽‍🔧' });
	});

	it('counts bytes, and takes as many as it may', async () => {
		expect(await inflateText(packed('éé'), 4)).toEqual({ text: 'éé' });
		expect(await inflateText(packed('éé'), 3)).toEqual({ trouble: 'too-large' });
	});

	it('stops at once at what would unpack without end', async () => {
		const bomb = packed(Buffer.alloc(50_000_000));
		let taken = 0;
		const Whole = globalThis.DecompressionStream;
		class Counted extends Whole {
			constructor(format: CompressionFormat) {
				super(format);
				const count = new TransformStream<Uint8Array, Uint8Array>({
					transform(chunk, controller) {
						taken += chunk.length;
						controller.enqueue(chunk);
					}
				});
				Object.defineProperty(this, 'readable', { value: super.readable.pipeThrough(count) });
			}
		}
		globalThis.DecompressionStream = Counted;
		try {
			expect(await inflateText(bomb, 400_000)).toEqual({ trouble: 'too-large' });
		} finally {
			globalThis.DecompressionStream = Whole;
		}
		expect(taken).toBeGreaterThan(400_000);
		expect(taken).toBeLessThan(2_000_000);
	});

	it('names what was cut or changed', async () => {
		const whole = packed('A plan of twelve steps.');
		const cuts = await Promise.all(
			Array.from(whole, (_, length) => inflateText(whole.slice(0, length), 1000))
		);
		expect(new Set(cuts.map((cut) => JSON.stringify(cut)))).toEqual(
			new Set(['{"trouble":"damaged"}'])
		);
		const changed = whole.map((byte, at) => (at === whole.length - 1 ? byte ^ 1 : byte));
		expect(await inflateText(changed, 1000)).toEqual({ trouble: 'damaged' });
	});

	it('names bytes that are no text', async () => {
		expect(await inflateText(packed(Buffer.of(0xff, 0xfe)), 100)).toEqual({ trouble: 'damaged' });
	});

	it('never throws, whatever the bytes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
				expect(await inflateText(Uint8Array.from(bytes), 1000)).toEqual(expect.any(Object));
			})
		);
	});
});
