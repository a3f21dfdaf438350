import { describe, expect, it } from 'vitest';
import { findStrangers } from '../../../src/lib/offline/find-strangers.ts';
import { root } from '../../support/shelf-builder.ts';

describe('a page', () => {
	const html = `<link href="../_app/immutable/entry/a.js"><script>import("../_app/immutable/b.js")</script>
		<style>@font-face { src: url(../_app/immutable/assets/c.woff2) }</style>`;
	const at = `${root}about/`;
	const addresses = ['entry/a.js', 'b.js', 'assets/c.woff2'].map(
		(file) => `${root}_app/immutable/${file}`
	);

	it('of this build names nothing else', () => {
		expect(findStrangers(html, { at, known: new Set(addresses) })).toEqual([]);
	});

	it('of another build is known by what it names, each file once', () => {
		expect(findStrangers(html + html, { at, known: new Set(addresses.slice(1)) })).toEqual([
			addresses[0]
		]);
	});
});
