import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of real text: what it is about, and a sentence on it. */
export interface Piece {
	readonly title: string;
	readonly summary: string;
}

/**
 * Distinct pieces of the texts that lie in a folder of installed packages, mixed by a hash of
 * themselves so that any number of them has something of everything: each package's name with its
 * description, each sentence of its Markdown files with the heading above it, each first sentence
 * of a comment in its type declarations with the name that it explains.
 * The same packages give the same pieces in the same order.
 */
export function gatherText(folders: readonly string[]): Piece[] {
	const pieces = new Map<string, Piece>();
	for (const [path, text] of folders.flatMap((folder) => listTexts(folder))) {
		for (const piece of cut(path, text)) pieces.set(`${piece.title}\n${piece.summary}`, piece);
	}
	return [...pieces]
		.map(([key, piece]) => ({ hash: hashOf(key), piece }))
		.sort((a, b) => a.hash - b.hash)
		.map(({ piece }) => piece);
}

function listTexts(folder: string): [path: string, text: string][] {
	const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
	return entries
		.filter((entry) => entry.isFile() && /(^package\.json|\.md|\.d\.[cm]?ts)$/.test(entry.name))
		.filter((entry) => !/third-party|license/i.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => [path, readFileSync(path, 'utf8')]);
}

function cut(path: string, text: string): Piece[] {
	if (path.endsWith('.json')) return cutManifest(text);
	return path.endsWith('.md') ? cutMarkdown(text) : cutComments(text);
}

function cutManifest(text: string): Piece[] {
	try {
		const { name, description } = JSON.parse(text) as { name?: unknown; description?: unknown };
		const known = typeof name === 'string' && typeof description === 'string' && description !== '';
		return known ? [{ title: plainWords(name), summary: description }] : [];
	} catch {
		return [];
	}
}

function cutMarkdown(text: string): Piece[] {
	const pieces: Piece[] = [];
	let title = '';
	for (const line of text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').split(/\r?\n/)) {
		const heading = /^#{1,6}\s+(.+)/.exec(line);
		if (heading) title = /licen[cs]e/i.test(line) ? '' : readable(heading[1] ?? '');
		else if (title !== '' && !/^\s*[|<[!]/.test(line)) {
			pieces.push(...sentencesOf(readable(line)).map((summary) => ({ title, summary })));
		}
	}
	return pieces;
}

function cutComments(text: string): Piece[] {
	const comments = text.matchAll(
		/\/\*\*((?:(?!\*\/)[\s\S])+)\*\/\s*(?:export |declare |readonly |static |abstract |public )*(?:function |interface |class |type |const |namespace |get |set )?([A-Za-z]\w{3,})/g
	);
	return [...comments].flatMap(([, comment = '', name = '']) => {
		const said = readable((comment.split(/^\s*\*\s*@/m)[0] ?? '').replace(/^\s*\*/gm, ' '));
		const [summary] = sentencesOf(said);
		return summary === undefined ? [] : [{ title: plainWords(name), summary }];
	});
}

/** Sentences of five to sixty words that are mostly words. */
function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+/)
		.map((sentence) => sentence.replace(/^[\s*\-–>\d.]+/, '').trim())
		.filter((sentence) => {
			const words = sentence.match(/[A-Za-z]{2,}/g)?.length ?? 0;
			return words >= 5 && words <= 60 && words * 9 > sentence.length;
		});
}

/** Markdown and HTML as the words that a reader sees. */
function readable(text: string): string {
	return text
		.replace(/<[^>]*>|!\[[^\]]*\]\([^)]*\)/g, ' ')
		.replace(/\[([^\]]*)\]\([^)]*\)|\{@link\s+([^}]*)\}/g, '$1$2')
		.replace(/https?:\S+|[`*_#]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** `useTokenSearch` and `use-token-search` as `use token search`. */
function plainWords(name: string): string {
	return name
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/[^A-Za-z0-9]+/g, ' ')
		.trim()
		.toLowerCase();
}

/** FNV-1a with 32 bits (Fowler, Noll and Vo). */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash >>> 0;
}
