import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceText } from './read-source.ts';

/** The project's own folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names that version control passes over: a checkout without git can be tested too. */
const ignored = ['.git', ...readText('.gitignore').split('\n')].map((line) =>
	line.replace('/', '')
);

/** Every file that belongs to the project, by path from its root. */
export function listFiles(folder = ''): string[] {
	return readdirSync(`${root}${folder}`, { withFileTypes: true })
		.filter(({ name }) => !ignored.includes(name))
		.flatMap((entry) => {
			const path = `${folder}${entry.name}`;
			return entry.isDirectory() ? listFiles(`${path}/`) : [path];
		})
		.sort();
}

/** The text of one file of the project. */
export function readText(path: string): string {
	return readFileSync(`${root}${path}`, 'utf8');
}

/** The code of `src/`: TypeScript, JavaScript and Svelte. */
export function listSources(): SourceText[] {
	return listFiles('src/')
		.filter((path) => /\.(ts|js|svelte)$/.test(path))
		.map((path) => ({ path, text: readText(path) }));
}
