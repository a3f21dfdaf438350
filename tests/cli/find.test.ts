import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function find(written: readonly string[], input = '') {
	return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/find.ts', ...written], {
		encoding: 'utf8',
		input
	});
}

describe('find', { timeout: 30_000 }, () => {
	it('prints one answer in the fixed shape', () => {
		const { stdout, status } = find(['lost', 'summit', 'item', '--json', '--limit', '1']);
		expect(JSON.parse(stdout)).toEqual({
			query: 'lost summit item',
			results: [
				{
					kind: 'need',
					id: 'process-summit-requests',
					title: 'I need to process Summit lending and borrowing requests every day.',
					path: '/needs/process-summit-requests/',
					weak: false
				}
			],
			suggestion: null
		});
		expect(status).toBe(0);
	});

	it('answers each line of standard input with one line, an empty one too', () => {
		const { stdout } = find(['--stdin', '--limit', '2'], 'NZ\n\nsumit\n');
		const answers = stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(
			answers.map(({ query, results, suggestion }) => [query, results.length, suggestion])
		).toEqual([
			['NZ', 2, null],
			['', 0, null],
			['sumit', 2, 'summit']
		]);
	});

	it('asks for words where there are none', () => {
		const { stderr, status } = find([]);
		expect(stderr).toBe(
			'Write the words to look for after the command: npm run -s find -- "lost item".\n'
		);
		expect(status).toBe(1);
	});
});
