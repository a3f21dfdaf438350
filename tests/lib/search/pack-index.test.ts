import { describe, expect, it } from 'vitest';
import { buildDocuments, loadVocabulary } from '../../../src/lib/search/index.ts';
import { loadCatalog } from '../../../src/lib/catalog/index.ts';
import { packIndex, unpackIndex } from '../../../src/lib/search/pack-index.ts';
import { dataFiles } from '../../support/real-search.ts';
import { aDocument, aVocabulary } from '../../support/search-builder.ts';

function travel<Packed>(packed: Packed): Packed {
	return JSON.parse(JSON.stringify(packed)) as Packed;
}

describe('packIndex and unpackIndex', () => {
	it('lose nothing of the real catalog', () => {
		const files = dataFiles();
		const contents = {
			documents: buildDocuments(loadCatalog(files).catalog),
			vocabulary: loadVocabulary(files).vocabulary
		};
		expect(unpackIndex(travel(packIndex(contents)))).toEqual(contents);
	});

	it('keep an unusual path, every fact, and both shapes of synonyms', () => {
		const contents = {
			documents: [
				aDocument('Ship', { kind: 'need', id: 'ship', gap: true }),
				aDocument('Bags', {
					path: 'elsewhere/bags/',
					belongsTo: [{ title: 'Ship', path: 'needs/ship/' }],
					format: 'recording',
					activity: 'watch',
					access: 'login',
					urlIsListing: true,
					unverified: true
				})
			],
			vocabulary: aVocabulary({
				abbreviations: [{ short: 'NZ', means: ['network zone', 'zone'] }],
				synonyms: [
					{ typed: ['a', 'b'], tried: ['a', 'b'] },
					{ typed: ['a'], tried: ['b'] }
				]
			})
		};
		expect(unpackIndex(travel(packIndex(contents)))).toEqual(contents);
	});

	it('refuse what belongs to a page that nothing finds', () => {
		const lost = aDocument('Bags', { belongsTo: [{ title: 'Ship', path: 'needs/ship/' }] });
		expect(() => packIndex({ documents: [lost], vocabulary: aVocabulary() })).toThrow(
			'Nothing is found at needs/ship/'
		);
	});
});
