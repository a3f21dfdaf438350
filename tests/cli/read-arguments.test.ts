import { expect, it } from 'vitest';
import { readArguments } from '../../src/cli/read-arguments.ts';

it('has sound values where nothing is written', () => {
	expect(readArguments([], ['json'])).toEqual({
		json: false,
		stdin: false,
		reveal: false,
		data: 'data',
		answers: [],
		limit: undefined,
		words: []
	});
});

it('reads every flag, and words among them', () => {
	const written = [
		'lost',
		'--json',
		'--data',
		'x',
		'--answers=a, b,',
		'--limit',
		'5',
		'item',
		'--reveal'
	];
	expect(
		readArguments(written, ['json', 'data', 'answers', 'limit', 'stdin', 'reveal'], '"words"')
	).toEqual({
		json: true,
		stdin: false,
		reveal: true,
		data: 'x',
		answers: ['a', 'b'],
		limit: 5,
		words: ['lost', 'item']
	});
});

it.each([
	[['--jsn'], 'There is no --jsn here. This can follow the command: [--json] [--data DIR].'],
	[['-j'], 'There is no -j here. This can follow the command: [--json] [--data DIR].'],
	[
		['--limit', '3'],
		'There is no --limit here. This can follow the command: [--json] [--data DIR].'
	],
	[
		['--data'],
		'--data needs something after it: --data DIR. This can follow the command: [--json] [--data DIR].'
	],
	[
		['--data', '--json'],
		'--data needs something after it: --data DIR. This can follow the command: [--json] [--data DIR].'
	],
	[['--json=yes'], '--json takes no value. This can follow the command: [--json] [--data DIR].'],
	[['data'], '"data" has no meaning here. This can follow the command: [--json] [--data DIR].']
])('says what was not understood of %j', (written, refusal) => {
	expect(readArguments(written, ['json', 'data'])).toEqual({ refusal });
});

it.each(['0', '-1', 'many', '1.5', '100000'])('takes no limit of %s', (limit) => {
	expect(readArguments([`--limit=${limit}`], ['limit'])).toEqual({
		refusal: `--limit takes a whole number from 1 to 99999, not "${limit}". This can follow the command: [--limit N].`
	});
});
