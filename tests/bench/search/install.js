// Installs the engines that the search is measured beside, when they are missing or older than the
// lock file. Plain JavaScript; it says nothing on standard output, which belongs to the bench.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** @param {string} path */
function changed(path) {
	return statSync(`${folder}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
	console.error('Installing the engines to measure beside (npm ci) …');
	const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
		cwd: folder,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error('npm ci failed: see its words above. Is the network there?');
		process.exit(status ?? 1);
	}
}
