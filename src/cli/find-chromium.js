// Finds the browser that the journeys run in, or says how to get one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Path of a Chromium: the one named by CHROMIUM, else one on the PATH, else Playwright's own.
 * On Debian, as root, it is installed when there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
	return named() ?? onPath() ?? playwrights() ?? (installOnDebian() ? onPath() : undefined);
}

export const noChromium =
	'No Chromium was found. Install one ("apt-get install chromium", or "npx playwright install chromium"), or name it: CHROMIUM=/path/to/chromium npm test';

function named() {
	const path = process.env['CHROMIUM'];
	return path && existsSync(path) ? path : undefined;
}

function onPath() {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function playwrights() {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function installOnDebian() {
	const release = '/etc/os-release';
	if (process.getuid?.() !== 0 || !existsSync(release)) return false;
	if (!/debian/i.test(readFileSync(release, 'utf8'))) return false;
	console.log('Installing Chromium (apt-get install chromium) …');
	const run = (/** @type {string[]} */ args) =>
		spawnSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}).status === 0;
	return run(['update']) && run(['install', '-y', '--no-install-recommends', 'chromium']);
}
