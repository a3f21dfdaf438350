import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../lib/catalog/index.ts';
import { readEdition } from '../lib/curation/index.ts';
import type { Edition } from '../lib/curation/index.ts';
import { readRevision } from '../lib/server/index.ts';
import type { Refusal } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { adviseFolder, readWhole } from './read-whole.ts';

/** One side of a comparison as it was written after a flag. */
interface Side {
	readonly flag: '--from' | '--to';
	readonly name: string;
}

/**
 * The edition that a name stands for: a data folder, a folder that holds `data/`, a `catalog.json`,
 * or a revision of the git repository here. A sentence where there is none, or where it has errors
 * that leave people out.
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
	return readWritten(side, isThere ? dataFolder(name) : undefined);
}

/** What stands in a data folder, or else in a revision. */
function readWritten(side: Side, folder: string | undefined): Edition | Refusal {
	const { name } = side;
	if (folder === undefined) {
		const files = readRevision(name, '.');
		return 'refusal' in files ? files : load(side, files, adviseRevision(name));
	}
	const files = readData(folder);
	return 'refusal' in files ? files : load(side, files, adviseFolder(folder));
}

function dataFolder(folder: string): string {
	const inner = join(folder, 'data');
	return existsSync(inner) && statSync(inner).isDirectory() ? inner : folder;
}

function readJson(name: string, isThere: boolean): Edition | Refusal {
	if (!isThere) return { refusal: `There is no file "${name}".` };
	const reading = readEdition(readFileSync(name, 'utf8'));
	return 'refusal' in reading ? { refusal: `"${name}": ${reading.refusal}` } : reading.edition;
}

function load(
	{ flag, name }: Side,
	files: readonly SourceFile[],
	advice: string
): Edition | Refusal {
	const whole = readWhole(files, {
		whose: `${flag} ${name}`,
		undone: 'nothing is compared',
		advice
	});
	return 'refusal' in whole ? whole : { catalog: whole.catalog, flow: whole.reading.flow };
}

function adviseRevision(revision: string): string {
	return `Write the files of "${revision}" out to see what to do about each (git worktree add ../before ${revision}, then npm run -s check-data -- --data ../before/data), or compare with a revision in which they are corrected.`;
}
