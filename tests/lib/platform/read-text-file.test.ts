import { describe, expect, it, vi } from 'vitest';
import { readTextFile } from '../../../src/lib/platform/read-text-file.ts';

describe('readTextFile', () => {
	it('gives the text of a file', async () => {
		expect(await readTextFile(new Blob(['Zoë']), 4)).toEqual({ text: 'Zoë' });
	});

	it('does not read a file that is larger than it may be', async () => {
		const text = vi.fn(() => Promise.resolve('long'));
		expect(await readTextFile({ size: 4, text }, 3)).toEqual({ trouble: 'too-large' });
		expect(text).not.toHaveBeenCalled();
	});

	it('has no text of a file that cannot be read', async () => {
		const moved = { size: 1, text: () => Promise.reject(new DOMException('Gone.')) };
		expect(await readTextFile(moved, 3)).toEqual({ trouble: 'damaged' });
	});
});
