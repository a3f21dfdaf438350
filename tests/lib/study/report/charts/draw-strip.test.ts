import { expect, it } from 'vitest';
import { drawStrip, sayUnits } from '../../../../../src/lib/study/report/charts/draw-strip.ts';

const units = (count: number) =>
	Array.from({ length: count }, () => ({ participant: 'P01', kind: 'direct-success' as const }));

it('draws one square a person, twelve in a row', () => {
	const squares = (count: number) =>
		drawStrip('Task', units(count)).markup.match(/<rect/g)?.length ?? 0;
	expect([squares(0), squares(8), squares(200)]).toEqual([0, 8, 200]);
	expect(drawStrip('Task', units(45)).markup).toContain(
		'width="228" height="76" viewBox="0 0 228 76"'
	);
});

it('says the counts in its name', () => {
	expect(
		drawStrip('Task', [...units(2), { participant: 'P02', kind: 'indirect-skip' }]).markup
	).toContain('aria-label="Task: 2 found it, never went back; 1 gave up after trying"');
	expect(sayUnits([])).toBe('no attempts');
});
