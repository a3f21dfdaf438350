import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listSchemas } from '../../src/cli/list-schemas.ts';
import { readRealData } from '../support/read-fixture.ts';

const folder = fileURLToPath(new URL('../../data/schemas/', import.meta.url));

it('finds data/schemas up to date; if not, run "npm run schemas"', () => {
	const written = new Map(
		readdirSync(folder).map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')])
	);
	expect(Object.fromEntries(written)).toEqual(Object.fromEntries(listSchemas()));
});

it('has the schema that the first line of each file of data/ names', () => {
	const schemas = listSchemas();
	for (const { path, text } of readRealData()) {
		const up = '../'.repeat(path.split('/').length - 2);
		const name = /^# yaml-language-server: \$schema=(\S+)/.exec(text)?.[1] ?? '';
		expect(name, path).toMatch(new RegExp(`^${up}schemas/[a-z]+\\.json$`));
		expect([...schemas.keys()], path).toContain(name.replace(/^.*\//, ''));
	}
});
