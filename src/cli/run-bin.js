// Runs the programs that the project has installed, with node itself, so that a signal reaches them.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);

/**
 * Path of the file that a package's command starts.
 * @param {string} packageName
 * @param {string} [command]
 */
export function binPath(packageName, command = packageName) {
	const manifest = findManifest(packageName);
	const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
	return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Starts a command of an installed package; its output goes where `stdio` says.
 * @param {string} path
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startBin(path, args, options = {}) {
	return spawn(process.execPath, [path, ...args], { stdio: 'inherit', ...options });
}

/**
 * The exit code of a started process; 1 when a signal ended it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function ended(child) {
	return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

/** @param {string} packageName */
function findManifest(packageName) {
	const paths = require.resolve.paths(packageName) ?? [];
	const found = paths
		.map((path) => join(path, packageName, 'package.json'))
		.find((path) => {
			try {
				readFileSync(path);
				return true;
			} catch {
				return false;
			}
		});
	if (!found) throw new Error(`${packageName} is not installed. Run "npm ci".`);
	return found;
}
