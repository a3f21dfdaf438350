import { defineConfig, devices } from '@playwright/test';

const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
const executablePath = process.env['CHROMIUM'];
const chromium = {
	...devices['Desktop Chrome'],
	launchOptions: { args, ...(executablePath ? { executablePath } : {}) }
};

/** A port of our own, so that tests and a running `npm start` do not meet. */
const port = 4183;

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: 'test-results/journeys',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	timeout: 60_000,
	// A busy machine is slow, and no test is about how fast a page comes.
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
	use: { baseURL: `http://127.0.0.1:${port}/`, trace: 'off', actionTimeout: 10_000 },
	projects: [
		{ name: 'scripts', testIgnore: '**/without-scripts/**', use: chromium },
		{
			name: 'no scripts',
			testMatch: '**/without-scripts/**',
			use: { ...chromium, javaScriptEnabled: false }
		}
	],
	webServer: {
		command: `node node_modules/vite/bin/vite.js preview --port ${port} --logLevel error`,
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false
	}
});
