import { expect, it } from 'vitest';
import { readArguments } from '../../src/cli/read-arguments.ts';

it('has sound values where nothing is written', () => {
	expect(readArguments([], ['json'])).toEqual({
		json: false,
		stdin: false,
		reveal: false,
		data: 'data',
		from: undefined,
		to: 'data',
		markdown: false,
		answers: [],
		limit: undefined,
		out: undefined,
		findings: undefined,
		interval: undefined,
		withExcluded: false,
		withPilots: false,
		samePeople: false,
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
		from: undefined,
		to: 'data',
		markdown: false,
		answers: ['a', 'b'],
		limit: 5,
		out: undefined,
		findings: undefined,
		interval: undefined,
		withExcluded: false,
		withPilots: false,
		samePeople: false,
		words: ['lost', 'item']
	});
});

it('reads where a report goes, and whom it counts', () => {
	const written = ['a.json', '--out', 'here', '--with-excluded', '--findings', 'f.json'];
	expect(
		readArguments(written, ['out', 'with-excluded', 'with-pilots', 'findings'], 'FILES')
	).toMatchObject({
		out: 'here',
		findings: 'f.json',
		withExcluded: true,
		withPilots: false,
		words: ['a.json']
	});
});

it('reads what is compared with what', () => {
	const written = ['--from', 'v1.0', '--to=other', '--markdown'];
	expect(readArguments(written, ['from', 'to', 'markdown'])).toMatchObject({
		from: 'v1.0',
		to: 'other',
		markdown: true
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

it('takes the two intervals that there are, and no other word', () => {
	expect(readArguments(['--interval', 'wilson'], ['interval'])).toMatchObject({
		interval: 'wilson'
	});
	expect(readArguments(['--interval', 'exact'], ['interval'])).toEqual({
		refusal:
			'--interval takes adjusted-wald or wilson, not "exact". This can follow the command: [--interval adjusted-wald|wilson].'
	});
});
