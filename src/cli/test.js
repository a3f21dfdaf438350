// `npm test`: everything that must hold before a change lands, in the order of how soon it fails.
// It ends with one line, "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { binPath, ended, startBin } from './run-bin.js';

const reports = 'test-results';
const tsx = binPath('tsx');

/**
 * A check that counts as one, or, with `report`, as the tests that the report lists.
 * @typedef {{ name: string, path: string, args: string[], report?: string }} Check
 */

/** @type {Check[]} */
const checks = [
	{ name: 'kit', path: binPath('@sveltejs/kit', 'svelte-kit'), args: ['sync'] },
	{ name: 'format', path: binPath('prettier'), args: ['--check', '.', '--log-level', 'warn'] },
	{ name: 'lint', path: binPath('eslint'), args: ['.', '--max-warnings', '0'] },
	{ name: 'unused', path: binPath('knip'), args: [] },
	{
		name: 'types',
		path: binPath('svelte-check'),
		args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
	},
	// A worker has another world around it than a page, and so a project of its own.
	{
		name: 'types of the worker',
		path: binPath('typescript', 'tsc'),
		args: ['-p', 'src/service-worker']
	},
	{ name: 'data', path: tsx, args: ['src/cli/check-data.ts'] },
	{
		name: 'unit and component',
		path: binPath('vitest'),
		args: [
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${reports}/unit.json`
		],
		report: `${reports}/unit.json`
	},
	{ name: 'build', path: binPath('vite'), args: ['build', '--logLevel', 'warn'] },
	{ name: 'journeys', path: 'src/cli/journeys.js', args: [], report: `${reports}/journeys.json` }
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let passed = 0;
let failed = 0;
for (const check of checks) {
	console.log(`\n── ${check.name}`);
	const start = Date.now();
	const code = await ended(startBin(check.path, check.args));
	const counts = check.report ? readCounts(check.report) : { passed: 0, failed: 0 };
	const itself = check.report && code === 0 && counts.passed > 0;
	passed += counts.passed + (code === 0 && !itself ? 1 : 0);
	// A check that fails without naming a test, and one that ran no test at all, has failed itself.
	failed += counts.failed + (code !== 0 && counts.failed === 0 ? 1 : 0);
	if (check.report && code === 0 && counts.passed === 0) failed += 1;
	console.log(
		`${check.name}: ${code === 0 ? 'passed' : 'FAILED'}, ${Math.round((Date.now() - start) / 1000)} s`
	);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/**
 * Counts of a report of Vitest or Playwright; none where it was not written.
 * @param {string} file
 */
function readCounts(file) {
	try {
		const report = JSON.parse(readFileSync(file, 'utf8'));
		return report.stats
			? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
			: { passed: report.numPassedTests, failed: report.numFailedTests };
	} catch {
		return { passed: 0, failed: 0 };
	}
}
