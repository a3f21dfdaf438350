import { expect, it } from 'vitest';
import { drawBack, drawOnward } from '../../../../src/lib/curation/flow/draw-line.ts';
import { mapSizes } from '../../../../src/lib/curation/flow/measure-box.ts';

const { gap, boxWidth } = mapSizes;

it('bends once between two neighbors', () => {
	const to = { x: gap, y: 50 };
	expect(drawOnward({ from: { x: 0, y: 10 }, across: [], to })).toBe(
		`M0,10C${gap / 2},10 ${gap / 2},50 ${gap},50`
	);
});

it('runs level across a column on the way', () => {
	const to = { x: 2 * gap + boxWidth, y: 50 };
	const middle = gap + boxWidth + gap / 2;
	expect(drawOnward({ from: { x: 0, y: 10 }, across: [30], to })).toBe(
		`M0,10C${gap / 2},10 ${gap / 2},30 ${gap},30H${gap + boxWidth}` +
			`C${middle},30 ${middle},50 ${to.x},50`
	);
});

it('goes round below everything where it leads back', () => {
	const path = drawBack({ x: 300, y: 10 }, { x: 100, y: 20 }, 400);
	expect(path).toMatch(/^M300,10Q/);
	expect(path).toMatch(/,400H/);
	expect(path).toMatch(/100,20$/);
});
