import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSearch } from '../../../src/lib/platform/open-search.ts';
import { packIndex } from '../../../src/lib/search/index.ts';
import { aDocument, aVocabulary } from '../../support/search-builder.ts';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
	fetched.mockReset();
	vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

describe('openSearch', () => {
	it('searches what the address holds', async () => {
		const documents = [aDocument('Courier service'), aDocument('Course reserves')];
		fetched.mockResolvedValue(
			new Response(JSON.stringify(packIndex({ documents, vocabulary: aVocabulary() })))
		);
		const search = await openSearch('/search-index.json');
		expect(fetched).toHaveBeenCalledWith('/search-index.json');
		const { results } = search.find('courier', { limit: 1 });
		expect(results.map(({ document }) => document.title)).toEqual(['Courier service']);
	});

	it('says what the server answered when it is no index', async () => {
		fetched.mockResolvedValue(new Response('', { status: 404 }));
		await expect(openSearch('/x')).rejects.toThrow('The search index answered 404.');
	});
});
