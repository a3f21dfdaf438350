import { describe, expect, it } from 'vitest';
import { buildTokenIndex, nameKey } from '../../../src/lib/search/build-token-index.ts';
import { aDocument, postingsOf, wordsOf } from '../../support/search-builder.ts';

describe('buildTokenIndex', () => {
	it('relates a resource to the need that it serves, and the need to it', () => {
		const need = aDocument('I need to ship', { kind: 'need' });
		const serves = [{ title: need.title, path: need.path }];
		const documents = [need, aDocument('Bags', { belongsTo: serves }), aDocument('Labels')];
		expect(buildTokenIndex(documents).related).toEqual([[1], [0], []]);
	});

	it('knows further words that no document has', () => {
		const index = buildTokenIndex([aDocument('Email lists')], ['listserv']);
		expect(index.list.words).toContain('listserv');
		expect(postingsOf(index, 'listserv')).toEqual([]);
	});

	it('keeps the words that say something of each title and phrase', () => {
		const index = buildTokenIndex([aDocument('How to ship', { asked: ['What is it?'] })]);
		const phrases = index.phrases[0] ?? [];
		expect(phrases.map(({ written }) => written)).toEqual(['How to ship', 'What is it?']);
		expect(phrases.map(({ words }) => wordsOf(index, words))).toEqual([
			['ship'],
			['what', 'is', 'it']
		]);
	});

	it('finds documents by their whole names, whatever the number', () => {
		const index = buildTokenIndex([aDocument('Courier label'), aDocument('Courier labels')]);
		expect(index.byName.get(nameKey('courier labels'))).toEqual([0, 1]);
	});
});
