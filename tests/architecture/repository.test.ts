import { accessSync, constants } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles, readText, root } from './list-files.ts';

const files = listFiles();
const texts = files
	.filter((path) => !/\.(png|ico|woff2|xlsx)$/.test(path))
	.map((path) => ({ path, text: readText(path) }));

describe('the repository', () => {
	it('has nothing at its top that nobody expects', () => {
		const top = new Set(files.map((path) => path.split('/')[0]));
		const expected = [
			'.ci',
			'.gitattributes',
			'.github',
			'.gitignore',
			'.npmrc',
			'.prettierignore',
			'.prettierrc',
			'CHANGELOG.md',
			'CONTRIBUTING.md',
			'LICENSE',
			'README.md',
			'data',
			'docs',
			'eslint.config.js',
			'knip.json',
			'package-lock.json',
			'package.json',
			'playwright.config.ts',
			'src',
			'static',
			'svelte.config.js',
			'tests',
			'tsconfig.json',
			'vite.config.ts'
		];
		expect([...top].sort()).toEqual(expected);
	});

	it('can be checked by one command', () => {
		expect(() => accessSync(`${root}.ci/run`, constants.X_OK)).not.toThrow();
		expect(readText('.ci/run')).toMatch(/^npm test$/m);
	});

	it('names no place on anybody’s disk', () => {
		const places = /(^|[\s"'`(=:])(\/(home|Users|root|work|private|tmp|mnt|opt)\/|[A-Z]:\\Users)/m;
		const allowed = ['tests/architecture/repository.test.ts'];
		const found = texts.filter(({ path, text }) => places.test(text) && !allowed.includes(path));
		expect(found.map(({ path }) => path)).toEqual([]);
	});
});

describe('the lock file', () => {
	it('records no address of what it locks', () => {
		expect(readText('package-lock.json')).not.toMatch(/"resolved"\s*:/);
		expect(readText('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
	});

	it('and every other file names no host of a package registry', () => {
		const hosts = ['npmjs\\.(org|com)', 'yarnpkg\\.com', 'npmmirror\\.com', 'pkg\\.github\\.com'];
		const registry = new RegExp(`(registry|npm)[a-z.-]*\\.?(${hosts.join('|')})`, 'i');
		const allowed = ['tests/architecture/repository.test.ts'];
		const found = texts.filter(({ path, text }) => registry.test(text) && !allowed.includes(path));
		expect(found.map(({ path }) => path)).toEqual([]);
		expect(registry.test(`https://registry.${'npmjs'}.org/xstate`)).toBe(true);
	});
});

describe('every package', () => {
	const { dependencies = {}, devDependencies = {} } = JSON.parse(readText('package.json')) as {
		dependencies?: Record<string, string>;
		devDependencies?: Record<string, string>;
	};
	const packages = { ...dependencies, ...devDependencies };
	/** Rows of a table: the packages of the first cell, and the reason in the second. */
	const rows = readText('CONTRIBUTING.md')
		.split('\n')
		.flatMap((line) => {
			const [, names = '', reason = ''] = line.split('|').map((cell) => cell.trim());
			return names.split(/[\s,`]+/).map((name) => ({ name, reason }));
		});

	it('is named in CONTRIBUTING.md with the reason why it is here', () => {
		const unexplained = Object.keys(packages).filter(
			(name) => !rows.some((row) => row.name === name && /\w+ \w+/.test(row.reason))
		);
		expect(unexplained).toEqual([]);
		expect(Object.keys(packages).length).toBeGreaterThan(20);
	});

	it('is pinned to one version', () => {
		const loose = Object.entries(packages).filter(
			([, version]) => !/^\d+\.\d+\.\d+$/.test(version)
		);
		expect(loose).toEqual([]);
	});
});
