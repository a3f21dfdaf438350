// `npm test`: everything that must hold before a change lands, in the order of how soon it fails.
// It ends with one line, "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { binPath, ended, startBin } from './run-bin.js';

const reports = 'test-results';
const tsx = binPath('tsx');

/**
 * A check that counts as one, or, with `report`, as the tests that the report lists. Those with
 * `beside` only read and may run beside each other.
 * @typedef {{ name: string, path: string, args: string[], report?: string, beside?: true }} Check
 */

/** @type {Check[]} */
const checks = [
	{ name: 'kit', path: binPath('@sveltejs/kit', 'svelte-kit'), args: ['sync'] },
	{
		name: 'format',
		path: binPath('prettier'),
		args: ['--check', '.', '--log-level', 'warn'],
		beside: true
	},
	{ name: 'lint', path: binPath('eslint'), args: ['.', '--max-warnings', '0'], beside: true },
	{ name: 'unused', path: binPath('knip'), args: [], beside: true },
	{
		name: 'types',
		path: binPath('svelte-check'),
		args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
		beside: true
	},
	// A worker has another world around it than a page, and so a project of its own.
	{
		name: 'types of the worker',
		path: binPath('typescript', 'tsc'),
		args: ['-p', 'src/service-worker'],
		beside: true
	},
	{ name: 'data', path: tsx, args: ['src/cli/check-data.ts'], beside: true },
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
for (const check of checks.filter(({ beside }) => !beside)) {
	await run(check);
	if (check.name === 'kit') await runBeside(checks.filter(({ beside }) => beside));
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/**
 * Runs checks two at a time.
 * @param {Check[]} queue
 */
async function runBeside(queue) {
	const waiting = [...queue];
	const lane = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) await run(next);
	};
	await Promise.all([lane(), lane()]);
}

/**
 * Runs a check and counts it. One that others run beside is told when it has ended, so that no two
 * speak at once.
 * @param {Check} check
 */
async function run(check) {
	const start = Date.now();
	if (!check.beside) console.log(`\n── ${check.name}`);
	const child = startBin(check.path, check.args, check.beside ? { stdio: 'pipe' } : {});
	/** @type {Buffer[]} */
	const told = [];
	child.stdout?.on('data', (part) => told.push(part));
	child.stderr?.on('data', (part) => told.push(part));
	const code = await ended(child);
	if (check.beside) process.stdout.write(`\n── ${check.name}\n${Buffer.concat(told)}`);
	count(check, code);
	console.log(
		`${check.name}: ${code === 0 ? 'passed' : 'FAILED'}, ${Math.round((Date.now() - start) / 1000)} s`
	);
}

/**
 * @param {Check} check
 * @param {number} code
 */
function count({ report }, code) {
	const counts = report ? readCounts(report) : { passed: code === 0 ? 1 : 0, failed: 0 };
	// A check that fails without naming a test, and one that ran no test at all, has failed itself.
	const isItself = counts.failed === 0 && (code !== 0 || counts.passed === 0);
	passed += counts.passed;
	failed += counts.failed + (isItself ? 1 : 0);
}

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
