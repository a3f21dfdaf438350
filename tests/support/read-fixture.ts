import { existsSync, readFileSync } from 'node:fs';
import { readData } from '../../src/cli/read-data.ts';
import type { SourceFile } from '../../src/lib/catalog/index.ts';

// No address of this module, which is no file where a test plays a browser.
const here = import.meta.dirname;
const fixtures = `${here}/../fixtures/`;

/**
 * The sound data folder with the files of `tests/fixtures/<name>` put over it; all that a mistake
 * needs. Files named in a text file `REMOVED` are taken away.
 */
export function readFixture(name: string): SourceFile[] {
	const sound = filesOf(`${fixtures}sound`);
	const removed = linesOf(`${fixtures}${name}/REMOVED`).map((path) => `data/${path}`);
	const over = removed.length > 0 ? [] : filesOf(`${fixtures}${name}`);
	const paths = new Set([...removed, ...over.map(({ path }) => path)]);
	return [...sound.filter(({ path }) => !paths.has(path)), ...over];
}

/** The sound data folder: small, whole and without a problem. */
export function readSound(): SourceFile[] {
	return filesOf(`${fixtures}sound`);
}

/** The project's own data folder. */
export function readRealData(): SourceFile[] {
	return filesOf(`${here}/../../data`);
}

function filesOf(folder: string): SourceFile[] {
	const files = readData(folder);
	if ('refusal' in files) throw new Error(files.refusal);
	return files;
}

function linesOf(file: string): string[] {
	return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
