import { expect, it } from 'vitest';
import { drawScale } from '../../../../../src/lib/study/report/charts/draw-scale.ts';

const scale = {
	name: 'Ease',
	low: 1,
	high: 7,
	ticks: [1, 4, 7].map((value) => ({ value, says: String(value) }))
};
const dot = (value: number, isHollow = false) => ({ value, isHollow });

it('stacks equal values and keeps others apart', () => {
	const { markup } = drawScale(scale, [{ title: 'One', dots: [dot(4), dot(4), dot(7, true)] }]);
	const dots = [...markup.matchAll(/class="(dot|hollow)" cx="([\d.]+)" cy="([\d.]+)"/g)];
	expect(dots.map(([, of]) => of)).toEqual(['dot', 'dot', 'hollow']);
	expect(dots[0]?.[2]).toBe(dots[1]?.[2]);
	expect(dots[0]?.[3]).not.toBe(dots[1]?.[3]);
	// The middle of the scale is the middle between its ends: 14 and 362.
	expect([dots[0]?.[2], dots[2]?.[2]]).toEqual(['188', '362']);
});

it('shows mean and interval where there are any, and a mark to compare with', () => {
	const { markup } = drawScale({ ...scale, marks: [{ value: 5.5, says: 'usual' }] }, [
		{ title: 'One', dots: [], mean: 4, bounds: { low: 1, high: 7 } }
	]);
	expect(markup).toMatch(/class="average".*usual/);
	expect(markup).toContain('class="mean" x1="188"');
	expect(drawScale(scale, [{ title: 'One', dots: [] }]).markup).not.toContain('class="mean"');
});

it('puts dots into lanes that would cover each other, and no others', () => {
	const dots = [dot(5), dot(4), dot(4.1)];
	const { markup } = drawScale(scale, [{ title: 'One', dots }]);
	const found = [...markup.matchAll(/class="dot" cx="([\d.]+)" cy="([\d.]+)"/g)];
	const heights = found.map(([, , y]) => Number(y));
	expect(found[0]?.[1]).toBe('188');
	expect(heights[0]).toBeGreaterThan(heights[1] ?? Infinity);
	expect(heights[2]).toBe(heights[0]);
});
