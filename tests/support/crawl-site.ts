import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** One built page: what it links to, and the choices it offers. */
interface SitePage {
	/** Site path, without a leading slash; the home page is the empty one. */
	readonly path: string;
	readonly html: string;
	/** Every address of a link, style, script or picture, as it is written. */
	readonly written: readonly string[];
	/** Where links inside the site lead: site paths with their fragment. */
	readonly links: readonly string[];
	/** The answers offered, by their words. */
	readonly choices: readonly { readonly words: string; readonly to: string }[];
	/** Every id a fragment may name. */
	readonly ids: ReadonlySet<string>;
}

/** Every page of a build, and every other file. */
export interface Site {
	readonly pages: ReadonlyMap<string, SitePage>;
	readonly files: ReadonlySet<string>;
}

/** Reads a built site without a browser, as scripts off would see it. */
export function readSite(folder: string): Site {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => posix.relative(folder, join(entry.parentPath, entry.name)));
	const pages = files
		.filter((file) => posix.basename(file) === 'index.html')
		.map((file) => readPage(folder, file));
	return { pages: new Map(pages.map((page) => [page.path, page])), files: new Set(files) };
}

/** The pages that somebody reaches from the home page by following links. */
export function reachable({ pages }: Site): Set<string> {
	const seen = new Set<string>(['']);
	for (const path of seen) {
		for (const link of pages.get(path)?.links ?? []) {
			const [page = ''] = link.split('#');
			if (pages.has(page)) seen.add(page);
		}
	}
	return seen;
}

function readPage(folder: string, file: string): SitePage {
	const html = readFileSync(join(folder, file), 'utf8');
	const path = file.slice(0, -'index.html'.length);
	const written = matches(html, / (?:href|src|action)="([^"]*)"/g).map(unescaped);
	const inside = matches(html, /<a [^>]*?href="([^"]*)"/g)
		.map(unescaped)
		.filter((address) => !isElsewhere(address));
	return {
		path,
		html,
		written,
		links: inside.map((address) => resolved(path, address)),
		choices: readChoices(path, html),
		ids: new Set(matches(html, / id="([^"]*)"/g))
	};
}

function readChoices(path: string, html: string) {
	const cards = html.matchAll(/<a class="choice[^"]*" href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g);
	return [...cards].map(([, address = '', inner = '']) => ({
		words: unescaped(inner.replace(/<svg[\s\S]*?<\/svg>|<!--.*?-->/g, '').replace(/<[^>]+>/g, ' '))
			.replace(/\s+/g, ' ')
			.trim(),
		to: resolved(path, unescaped(address))
	}));
}

function resolved(path: string, address: string): string {
	const { pathname, hash } = new URL(address, `http://site.test/${path}`);
	return `${pathname.slice(1)}${hash}`;
}

/** Whether an address leads off the site. */
export function isElsewhere(address: string): boolean {
	return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);
}

function matches(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

function unescaped(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
