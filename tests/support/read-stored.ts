import { readFileSync } from 'node:fs';

/** What an earlier version of the site may have left on a device: the text of `tests/fixtures/stored/<name>`. */
export function readStored(name: string): string {
	return readFileSync(new URL(`../fixtures/stored/${name}`, import.meta.url), 'utf8');
}
