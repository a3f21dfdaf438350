import { readFileSync } from 'node:fs';
import type { Catalog } from '../catalog/index.ts';
import type { Edition } from '../study/index.ts';
import type { Flow } from '../wizard/index.ts';
import { hashOf } from './hash-of.ts';
import { slimCatalog } from './slim-catalog.ts';

const unknown = 'unknown';

/**
 * What of the product is in front of people: the version that `package.json` states, the revision
 * that the makers of this build state in `REVISION` (git is not asked, so that the same files make
 * the same site wherever they lie), and hashes of the catalog and the questions.
 */
export function describeEdition(catalog: Catalog, flow: Flow): Edition {
	return {
		appVersion: readVersion(),
		appCommit: process.env['REVISION']?.trim() || unknown,
		dataHash: hashOf(JSON.stringify(slimCatalog(catalog))),
		wizardHash: hashOf(JSON.stringify(flow))
	};
}

function readVersion(): string {
	const stated: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
	const { version } = stated as { readonly version?: unknown };
	return typeof version === 'string' ? version : unknown;
}
