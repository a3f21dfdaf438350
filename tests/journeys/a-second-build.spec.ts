import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';

const sources = [
	'data',
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** The hash of every file of a folder, by its path. */
function hashFiles(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return Object.fromEntries(
		files.map((file) => [
			relative(folder, file),
			createHash('sha256').update(readFileSync(file)).digest('hex')
		])
	);
}

test('a second build of the same files, in another folder, is equal to the byte', () => {
	test.setTimeout(300_000);
	const copy = mkdtempSync(join(tmpdir(), 'pathfinder-'));
	try {
		for (const source of sources) cpSync(source, join(copy, source), { recursive: true });
		// Packages of its own: where they lie decides in which order the worker lists what was built.
		cpSync('node_modules', join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true });
		const build = spawnSync(
			process.execPath,
			['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
			{ cwd: copy, encoding: 'utf8' }
		);
		expect(build.status, build.stderr).toBe(0);
		const first = hashFiles('build');
		const second = hashFiles(join(copy, 'build'));
		expect(second, 'build once more if files were edited since').toEqual(first);
		console.log(`${Object.keys(first).length} files, equal in both builds.`);
	} finally {
		rmSync(copy, { recursive: true });
	}
});
