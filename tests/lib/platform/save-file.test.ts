import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../../src/lib/platform/save-file.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('saveFile', () => {
	it('offers the text under its name, and forgets its address afterwards', async () => {
		const link = { href: '', download: '', click: vi.fn() };
		vi.stubGlobal('document', { createElement: () => link });
		const offered: Blob[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			offered.push(blob as Blob);
			return 'blob:here';
		});
		const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();

		saveFile({ name: 'list.csv', type: 'text/csv', text: '\ufeff"é"' });
		expect(link).toMatchObject({ href: 'blob:here', download: 'list.csv' });
		expect(link.click).toHaveBeenCalledTimes(1);
		expect(offered[0]?.type).toBe('text/csv;charset=utf-8');
		expect(new Uint8Array((await offered[0]?.arrayBuffer()) ?? [])).toEqual(
			new Uint8Array([0xef, 0xbb, 0xbf, 0x22, 0xc3, 0xa9, 0x22])
		);
		expect(revoke).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(revoke).toHaveBeenCalledWith('blob:here');
	});
});
