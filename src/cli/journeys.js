// Runs the end-to-end tests of the built site in Chromium: `npm run journeys [-- playwright's own flags]`.
import { findChromium, noChromium } from './find-chromium.js';
import { binPath, ended, startBin } from './run-bin.js';

const browser = findChromium();
if (!browser) {
	console.error(noChromium);
	process.exit(1);
}
const tests = startBin(
	binPath('@playwright/test', 'playwright'),
	['test', ...process.argv.slice(2)],
	{
		env: { ...process.env, CHROMIUM: browser }
	}
);
process.exit(await ended(tests));
