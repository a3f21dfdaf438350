// Installs what the project needs, when it is missing or older than the lock file.
// Plain JavaScript: it runs before anything is installed. It says nothing on standard output,
// which belongs to the command that follows.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const oldest = { 20: 19, 22: 12 }[major];
if (major < 20 || major === 21 || major === 23 || (oldest !== undefined && minor < oldest)) {
	console.error(
		`Pathfinder needs Node.js 20.19, 22.12, 24 or newer; this is ${process.versions.node}.`
	);
	process.exit(1);
}

/** @param {string} path */
function changed(path) {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
	console.error('Installing what Pathfinder needs (npm ci). The first time takes a minute …');
	const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error('npm ci failed: see its words above. Is the network there?');
		process.exit(status ?? 1);
	}
}
