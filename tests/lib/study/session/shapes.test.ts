import { describe, expect, it } from 'vitest';
import {
	amount,
	flag,
	form,
	isRecord,
	list,
	oneOf,
	orNull,
	record,
	table,
	text,
	whole,
	type Shape
} from '../../../../src/lib/study/session/shapes.ts';

const fits = (shape: Shape, values: readonly unknown[]) =>
	values.filter((value) => shape(value, 'x').length === 0);

describe('a value of unknown origin', () => {
	it('fits the shapes that are made for it, and no others', () => {
		expect(fits(text(2), ['', 'ab', '😀😀', 'abc', 1])).toEqual(['', 'ab', '😀😀']);
		expect(fits(form(/^P\d$/, 'a code'), ['P1', 'P12', 1])).toEqual(['P1']);
		expect(fits(whole(1, 5), [0, 1, 5, 6, 2.5, '2', Number.NaN])).toEqual([1, 5]);
		expect(fits(amount(0, 1), [0, 0.5, 2, Number.NaN, '0'])).toEqual([0, 0.5]);
		expect(fits(oneOf(1, 'a'), [1, 'a', '1', null])).toEqual([1, 'a']);
		expect(fits(flag, [true, false, 0, null])).toEqual([true, false]);
		expect(fits(orNull(flag), [true, null, undefined])).toEqual([true, null]);
	});

	it('is looked at in every entry of a list or table, and said where it does not fit', () => {
		expect(list(flag, 2)([true, 1], 'x')).toEqual(['x[1] is none of true, false']);
		expect(list(flag, 1)([true, true], 'x')).toEqual(['x has more than 1 entries']);
		expect(list(flag, 1)({}, 'x')).toEqual(['x is no list']);
		expect(table(/^[a-z]+$/, flag)({ a: 1, B: true }, 'x')).toEqual([
			'x.a is none of true, false',
			'x has the unknown name “B”'
		]);
	});

	it('has the fields of its record and no others, not even inherited ones', () => {
		const shape = record({ a: flag }, { b: flag });
		expect(fits(shape, [{ a: true }, { a: true, b: false }])).toHaveLength(2);
		expect(shape({ b: 1, c: 1 }, 'x')).toEqual([
			'x has the unknown field “c”',
			'x.a is missing',
			'x.b is none of true, false'
		]);
		expect(shape(Object.create({ a: true }), 'x')).toEqual(['x.a is missing']);
		expect(shape(JSON.parse('{"a":true,"__proto__":1}'), 'x')).toHaveLength(1);
	});

	it('is a record where it has named fields', () => {
		expect([{}, [], null, 'a'].map(isRecord)).toEqual([true, false, false, false]);
	});
});
