import { describe, expect, it } from 'vitest';
import {
	isRecord,
	listOf,
	oneOf,
	only,
	tableOf,
	textOf,
	thingOf
} from '../../../src/lib/learner-plan/read-parts.ts';

const isNumber = (given: unknown): given is number => typeof given === 'number';
const number = only(isNumber);

describe('only', () => {
	it('reads what the question says yes to', () => {
		expect([number(0), number('0')]).toEqual([0, undefined]);
	});
});

describe('oneOf', () => {
	it('reads one of the words and nothing like it', () => {
		const read = oneOf(['done', 'doing']);
		expect(['done', 'Done', ['done'], null].map(read)).toEqual([
			'done',
			undefined,
			undefined,
			undefined
		]);
	});
});

describe('textOf', () => {
	const read = textOf(3, (text) => text.trim());

	it.each(['', 'a b'])('reads a text as cleaning leaves it: “%s”', (text) => {
		expect(read(text)).toBe(text);
	});

	it.each([' a', 'abcd', 7, null, ['a']])('reads nothing else: %j', (given) => {
		expect(read(given)).toBeUndefined();
	});
});

describe('listOf', () => {
	it('reads a list whole or not at all', () => {
		const read = listOf(number, 2);
		expect([[], [1, 1]].map(read)).toEqual([[], [1, 1]]);
		expect([[1, 'a'], [1, 2, 3], new Array(2), { length: 0 }, null].map(read)).toEqual(
			Array(5).fill(undefined)
		);
	});

	it('reads none in which two share a key', () => {
		const read = listOf(number, 3, String);
		expect([read([1, 2]), read([1, 2, 1])]).toEqual([[1, 2], undefined]);
	});
});

describe('tableOf', () => {
	const read = tableOf((key) => /^\w+$/.test(key), number, 2);

	it('reads rows under their own keys, whatever the keys are called', () => {
		const table = read(JSON.parse('{"__proto__":1,"constructor":2}'));
		expect(Object.entries(table ?? {})).toEqual([
			['__proto__', 1],
			['constructor', 2]
		]);
		expect(Object.getPrototypeOf(table)).toBe(Object.prototype);
	});

	it.each([{ 'a b': 1 }, { a: 'one' }, { a: 1, b: 2, c: 3 }, [1], null])(
		'reads nothing else: %j',
		(given) => {
			expect(read(given)).toBeUndefined();
		}
	);
});

describe('thingOf', () => {
	const read = thingOf<{ a: number; b: string }>({ a: number, b: oneOf(['x']) });

	it('reads the parts it knows, in its own order, and leaves others out', () => {
		expect(JSON.stringify(read({ b: 'x', c: 7, a: 1 }))).toBe('{"a":1,"b":"x"}');
	});

	it.each([{ a: 1 }, { a: 1, b: 'y' }, [], null, 'x', JSON.parse('{"__proto__":{"a":1,"b":"x"}}')])(
		'reads nothing where a part is missing or is something else: %j',
		(given) => {
			expect(read(given)).toBeUndefined();
		}
	);
});

describe('isRecord', () => {
	it('knows an object from a list, a text and nothing', () => {
		expect([{}, [], '', null, undefined, 7].map(isRecord)).toEqual([
			true,
			false,
			false,
			false,
			false,
			false
		]);
	});
});
