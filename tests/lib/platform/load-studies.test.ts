import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadStudies } from '../../../src/lib/platform/load-studies.ts';

afterEach(() => vi.unstubAllGlobals());

describe('loading the studies', () => {
	it('tries anew after a failure, and fetches once when it succeeds', async () => {
		const fetched = vi
			.fn()
			.mockResolvedValueOnce({ ok: false, status: 503 })
			.mockResolvedValue({ ok: true, json: async () => ({ studies: [{ hash: 'a' }] }) });
		vi.stubGlobal('fetch', fetched);
		await expect(loadStudies('studies.json')).rejects.toThrow('503');
		await expect(loadStudies('studies.json')).resolves.toEqual([{ hash: 'a' }]);
		await loadStudies('studies.json');
		expect(fetched).toHaveBeenCalledTimes(2);
	});
});
