import { expect, it } from 'vitest';
import {
	label,
	line,
	picture,
	round,
	shorten
} from '../../../../../src/lib/study/report/charts/picture.ts';

it('has a name and a size, so that it scales', () => {
	const { markup } = picture({ name: 'Who & what', height: 20 }, line('grid', [0, 1], [2.04, 3]));
	expect(markup).toContain('viewBox="0 0 380 20" role="img" aria-label="Who &amp; what"');
	expect(markup).toContain('<line class="grid" x1="0" y1="1" x2="2" y2="3"></line>');
});

it('writes words at a point', () => {
	expect(label('half', { x: 1, y: 2, of: 'small', anchor: 'middle' }).markup).toBe(
		'<text x="1" y="2" class="small" text-anchor="middle">half</text>'
	);
});

it('cuts long titles at a word', () => {
	expect(shorten('A student of another campus', 16)).toBe('A student of…');
	expect(shorten('Short', 16)).toBe('Short');
	expect(shorten('Donaudampfschifffahrt', 8)).toBe('Donauda…');
});

it('rounds to tenths', () => {
	expect([round(1.06), round(1.04), round(-0.26)]).toEqual([1.1, 1, -0.3]);
});
