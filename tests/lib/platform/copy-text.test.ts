import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/lib/platform/copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

describe('copyText', () => {
	it('copies, and says that it did', async () => {
		const writeText = vi.fn(async () => undefined);
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		expect(await copyText('a list')).toBe(true);
		expect(writeText).toHaveBeenCalledWith('a list');
	});

	it('says where the browser does not let it', async () => {
		vi.stubGlobal('navigator', {});
		expect(await copyText('a list')).toBe(false);
		const writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		expect(await copyText('a list')).toBe(false);
	});
});
