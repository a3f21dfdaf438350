import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { loadSearch } from '../../../src/lib/platform/load-search.ts';
import { packIndex } from '../../../src/lib/search/index.ts';
import { aDocument, aVocabulary } from '../../support/search-builder.ts';

const index = JSON.stringify(
	packIndex({ documents: [aDocument('Courier')], vocabulary: aVocabulary() })
);
const fetched = vi.fn<typeof fetch>();

/** The module as a visit first meets it. */
async function freshLoad(): Promise<typeof loadSearch> {
	vi.resetModules();
	const fresh = await import('../../../src/lib/platform/load-search.ts');
	return fresh.loadSearch;
}

beforeEach(() => {
	fetched.mockReset();
	vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

describe('loadSearch', () => {
	it('fetches nothing before it is wanted, and then once in a visit', async () => {
		fetched.mockResolvedValue(new Response(index));
		const load = await freshLoad();
		expect(fetched).not.toHaveBeenCalled();
		const [first, second] = await Promise.all([load('/index.json'), load('/index.json')]);
		expect(second).toBe(first);
		expect(first.find('courier', { limit: 5 }).results).toHaveLength(1);
		expect(fetched).toHaveBeenCalledTimes(1);
	});

	it('tries anew after a try that failed', async () => {
		fetched.mockRejectedValueOnce(new TypeError('No network.'));
		fetched.mockResolvedValueOnce(new Response(index));
		const load = await freshLoad();
		await expect(load('/index.json')).rejects.toThrow('No network.');
		const search = await load('/index.json');
		expect(search.find('courier', { limit: 5 }).results).toHaveLength(1);
	});
});
