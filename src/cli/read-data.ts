import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../lib/catalog/index.ts';
import type { Refusal } from './read-arguments.ts';

/** Folders of `data/` that no curator edits. */
const generated = ['schemas'];

/**
 * The YAML files of a data folder, by path, or a sentence that says why it cannot be read.
 * Their paths start with `data/` whatever the folder is called. Bytes that are not UTF-8
 * become U+FFFD, which the catalog reports.
 */
export function readData(folder: string): SourceFile[] | Refusal {
	try {
		const files = readFolder(folder, 'data');
		if (files.length > 0) return files;
		return { refusal: `There is no YAML file in the folder "${folder}". Is it a data folder?` };
	} catch (error) {
		return { refusal: explain(folder, error) };
	}
}

function readFolder(folder: string, path: string): SourceFile[] {
	const entries = readdirSync(folder, { withFileTypes: true });
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	return entries.flatMap((entry) => {
		const inner = `${path}/${entry.name}`;
		const place = join(folder, entry.name);
		if (entry.isDirectory()) return generated.includes(entry.name) ? [] : readFolder(place, inner);
		if (!/\.ya?ml$/i.test(entry.name)) return [];
		return [{ path: inner, text: readFileSync(place, 'utf8') }];
	});
}

function explain(folder: string, error: unknown): string {
	const { code, path } = error as NodeJS.ErrnoException;
	const place = path ?? folder;
	if (code === 'ENOENT') return `There is no folder "${folder}".`;
	if (code === 'ENOTDIR') return `"${folder}" is a file, and --data takes a folder.`;
	if (code === 'EACCES' || code === 'EPERM') return `You have no right to read "${place}".`;
	return `"${place}" cannot be read (${code ?? String(error)}).`;
}
