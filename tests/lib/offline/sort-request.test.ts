import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, pathOf, sortRequest } from '../../../src/lib/offline/sort-request.ts';
import { root } from '../../support/shelf-builder.ts';

const kindOf = (url: string, more: { method?: string; isPartial?: boolean } = {}) =>
	sortRequest({ method: 'GET', isPartial: false, url, ...more }, root);

describe('a request', () => {
	it.each([
		['_app/immutable/nodes/0.abc.js', 'fixed'],
		['', 'page'],
		['wizard/new-role/', 'page'],
		['pathway/new-role/sys', 'page'],
		['search/?q=lost+item.pdf', 'page'],
		['pathway/new-role/sys/__data.json?x=1', 'data'],
		['catalog.json', 'data'],
		['blaze.svg', 'data'],
		['_app/version.json', 'elsewhere'],
		['service-worker.js', 'elsewhere']
	])('for “%s” is of the kind %s', (path, kind) => {
		expect(kindOf(`${root}${path}`)).toBe(kind);
	});

	it('for another origin, another folder, a part of a file, or to send something is left alone', () => {
		expect(kindOf('https://elsewhere.test/training/')).toBe('elsewhere');
		expect(kindOf('https://library.test/other/')).toBe('elsewhere');
		expect(kindOf('https://library.test/training')).toBe('elsewhere');
		expect(kindOf(root, { isPartial: true })).toBe('elsewhere');
		for (const method of ['HEAD', 'POST', 'PUT'])
			expect(kindOf(root, { method })).toBe('elsewhere');
	});
});

describe('what is kept', () => {
	it('stands under a key that has neither query nor fragment', () => {
		fc.assert(
			fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
				expect(keyOf(url)).not.toMatch(/[?#]/);
			})
		);
		expect(pathOf(`${root}search/?q=a#b`, root)).toBe('search/');
		expect(pathOf('https://library.test/', root)).toBeUndefined();
	});
});
