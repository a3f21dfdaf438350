import { expect, it } from 'vitest';
import { findSuccessorCircles } from '../../../src/lib/catalog/find-successor-circles.ts';

const circles = (...ways: string[]): string[] =>
	findSuccessorCircles(
		ways.map((way) => {
			const [was = '', now = ''] = way.split('>');
			return { was, now: now.split(',').filter(Boolean) };
		})
	).map((circle) => circle.join(' '));

it('finds nothing where every way ends', () => {
	expect(circles('a>b,c', 'b>d', 'c>d', 'd>')).toEqual([]);
});

it('finds each circle once, from its first entry', () => {
	expect(circles('a>b', 'b>c', 'c>a', 'd>e', 'e>d,a')).toEqual(['a b c', 'd e']);
});

it('finds what replaces itself', () => {
	expect(circles('a>a,b')).toEqual(['a']);
});

it('finds the shortest of two circles', () => {
	expect(circles('a>b', 'b>c,a', 'c>a')).toEqual(['a b']);
});

it('does not go round in a circle that it only comes to', () => {
	expect(circles('a>b', 'b>c', 'c>b')).toEqual(['b c']);
});
