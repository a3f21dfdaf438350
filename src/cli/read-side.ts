import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../lib/catalog/index.ts';
import { readEdition } from '../lib/curation/index.ts';
import type { Edition } from '../lib/curation/index.ts';
import { loadEverything, readRevision } from '../lib/server/index.ts';
import type { Refusal } from './read-arguments.ts';
import { readData } from './read-data.ts';

/** One side of a comparison as it was written after a flag. */
interface Side {
	readonly flag: '--from' | '--to';
	readonly name: string;
}

/**
 * The edition that a name stands for: a data folder, a folder that holds `data/`, a `catalog.json`,
 * or a revision of the git repository here. A sentence where there is none, or where it has errors
 * that keep it from being read whole.
 */
export function readSide(side: Side): Edition | Refusal {
	const { name } = side;
	const isThere = existsSync(name);
	if (/\.json$/i.test(name) && (!isThere || statSync(name).isFile()))
		return readJson(name, isThere);
	if (isThere && !statSync(name).isDirectory()) {
		return { refusal: `"${name}" is neither a folder nor a catalog.json.` };
	}
	if (!isThere && side.flag === '--to') return { refusal: `There is no folder "${name}".` };
	const files = isThere ? readFolder(name) : readRevision(name, '.');
	return 'refusal' in files ? files : load(side, files);
}

function readFolder(folder: string): SourceFile[] | Refusal {
	const inner = join(folder, 'data');
	return readData(existsSync(inner) && statSync(inner).isDirectory() ? inner : folder);
}

function readJson(name: string, isThere: boolean): Edition | Refusal {
	if (!isThere) return { refusal: `There is no file "${name}".` };
	const reading = readEdition(readFileSync(name, 'utf8'));
	return 'refusal' in reading ? { refusal: `"${name}": ${reading.refusal}` } : reading.edition;
}

function load({ flag, name }: Side, files: readonly SourceFile[]): Edition | Refusal {
	const { catalog, reading, problems } = loadEverything(files);
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length === 0 && reading.flow.questions.length > 0)
		return { catalog, flow: reading.flow };
	const first = errors
		.slice(0, 3)
		.map(({ file, line, message }) => `${file}, line ${line}: ${message}`);
	const count = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
	return {
		refusal: [
			`The data of ${flag} ${name} has ${count} and cannot be read whole, so nothing is compared.`,
			...first,
			`"npm run -s check-data -- --data DIR" says all of it, and what to do.`
		].join('\n')
	};
}
