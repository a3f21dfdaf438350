import { describe, expect, it } from 'vitest';
import {
	flag,
	group,
	id,
	list,
	missing,
	oneOf,
	record,
	text,
	Misfit
} from '../../../../src/lib/curation/changes/read-shape.ts';

const shape = group({
	id,
	words: list(text),
	sure: flag,
	kind: oneOf(['a', 'b']),
	note: missing(text, undefined),
	names: record(id)
});

describe('a shape', () => {
	it('gives what it knows and nothing else, and fills what an older file lacks', () => {
		expect(shape({ id: 'x-1', kind: 'a', more: 1 }, 'it')).toEqual({
			id: 'x-1',
			words: [],
			sure: false,
			kind: 'a',
			names: {}
		});
	});

	it.each<[unknown, string]>([
		[null, 'it is no group of fields'],
		[{ kind: 'a' }, '“id” of it is no text'],
		[{ id: 'constructor', kind: 'a' }, '“id” of it is no id'],
		[{ id: 'x', kind: 'c' }, '“kind” of it is none of a, b'],
		[{ id: 'x', kind: 'a', words: 'y' }, '“words” of it is no list'],
		[{ id: 'x', kind: 'a', words: ['y', 1] }, '“words” of it, entry 2 is no text'],
		[{ id: 'x', kind: 'a', sure: 'yes' }, '“sure” of it is neither true nor false'],
		[{ id: 'x', kind: 'a', names: { old: 1 } }, '“old” of “names” of it is no text'],
		[{ id: 'x', kind: 'a', note: 'y'.repeat(20_001) }, '“note” of it is too long']
	])('says what does not fit (%#)', (value, message) => {
		expect(() => shape(value, 'it')).toThrow(new Misfit(message));
	});

	it('reads no field that is not the object’s own', () => {
		const names = record(id)(JSON.parse('{"__proto__":"x"}'), 'it');
		expect([Object.keys(names), Object.getPrototypeOf(names)]).toEqual([
			['__proto__'],
			Object.prototype
		]);
	});
});
