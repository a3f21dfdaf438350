import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './list-files.ts';

/** Lines, blank ones and comments included; eslint counts the others. */
const mostLines = 260;

describe('every file of code', () => {
	const files = listFiles().filter((path) => /^(src|tests)\/.*\.(ts|js|svelte)$/.test(path));

	it('can be read in one sitting', () => {
		const long = files
			.map((path) => ({ path, lines: readText(path).split('\n').length - 1 }))
			.filter(({ lines }) => lines > mostLines)
			.map(({ path, lines }) => `${path} has ${lines} lines. Split it: ${mostLines} at most.`);
		expect(long).toEqual([]);
		expect(files.length).toBeGreaterThan(200);
	});

	it('has no task left in it', () => {
		const task = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X\\b'].join(''));
		expect(files.filter((path) => task.test(readText(path)))).toEqual([]);
	});

	it('skips no test and runs no test alone', () => {
		const halted = /\b(it|test|describe)\.(only|skip|todo|fails)\b|\b(xit|fit|xdescribe)\(/;
		const tests = files.filter((path) => path.startsWith('tests/'));
		expect(tests.filter((path) => halted.test(readText(path)))).toEqual([]);
	});
});
