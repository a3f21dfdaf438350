import { expect, it } from 'vitest';
import type { TimeReport } from '../../../../../src/lib/study/index.ts';
import { drawTimes } from '../../../../../src/lib/study/report/charts/draw-times.ts';
import { aReport } from '../../../../support/report-builder.ts';

const timed = (seconds: readonly number[], summary: TimeReport['summary'] = { n: 0 }) =>
	aReport()
		.tasks.slice(0, 1)
		.map((task) => ({
			...task,
			times: {
				dots: seconds.map((time) => ({
					participant: 'P01',
					ms: time * 1000,
					kind: 'direct-success' as const
				})),
				summary
			}
		}));
const placesOf = (markup: string) =>
	[...markup.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => [Number(x), Number(y)]);

it('puts equal ratios equally far apart', () => {
	const [a, b, c] = placesOf(drawTimes(timed([20, 60, 180])).markup).map(([x]) => x ?? 0);
	expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 0);
});

it('marks round times where their logarithms stand', () => {
	// From 20 s at 12 to 300 s at 364: 60 s stands at 12 + 352 · ln 3 / ln 15.
	const { markup } = drawTimes(timed([20, 180]));
	const marks = [...markup.matchAll(/class="grid" x1="([\d.]+)"/g)].map(([, x]) => x);
	expect(marks).toEqual(['12', '64.7', '154.8', '244.9', '364']);
});

it('stacks squares that would cover each other', () => {
	const places = placesOf(drawTimes(timed([60, 60, 61, 200])).markup);
	const pairs = places.flatMap((one, index) =>
		places.slice(index + 1).map((other) => [one, other])
	);
	const hidden = pairs.filter(
		([one, other]) =>
			Math.abs((one?.[0] ?? 0) - (other?.[0] ?? 0)) < 15 &&
			Math.abs((one?.[1] ?? 0) - (other?.[1] ?? 0)) < 15
	);
	expect(hidden).toEqual([]);
});

it('has a bar for the mean only where there is one', () => {
	expect(drawTimes(timed([60])).markup).not.toContain('class="mean"');
	const mean = { n: 3, value: 60_000, bounds: { low: 40_000, high: 90_000 } };
	const { markup } = drawTimes(timed([60], mean));
	expect(markup).toContain('class="mean"');
	expect(markup).toContain('class="whisker"');
	expect(markup).toContain(': 1 min"');
});

it('survives one time only, and very long ones', () => {
	expect(drawTimes(timed([1])).markup).not.toContain('NaN');
	expect(drawTimes(timed([9000])).markup).not.toContain('NaN');
});
