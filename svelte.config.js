import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** A hash of everything the site is made of, so that two builds of the same files are byte-equal. */
function contentVersion() {
	const hash = createHash('sha256');
	for (const folder of ['data', 'src', 'static']) {
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((file) => file.isFile())
			.map((file) => join(file.parentPath, file.name))
			.sort()) {
			hash.update(entry).update(readFileSync(entry));
		}
	}
	return hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 12);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true }),
		paths: { relative: true },
		version: { name: contentVersion() },
		serviceWorker: {
			// We do it ourselves, when the page is at rest, and not on every page.
			register: false,
			// The page of a host for what is missing is never asked for by its name.
			files: (file) => file !== '404.html' && !file.includes('.DS_Store')
		},
		prerender: {
			// Answers of several stand behind the "#" of one page, and are no element of it.
			handleMissingId: ({ path, message }) => {
				if (!/^\/(wizard|pathway)\/$/.test(path)) throw new Error(message);
			}
		},
		inlineStyleThreshold: 40_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'img-src': ['self', 'data:'],
				// Kit hides its announcer of page changes with a style attribute; this is the hash of it.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		}
	}
};
