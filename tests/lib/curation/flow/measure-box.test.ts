import { describe, expect, it } from 'vitest';
import {
	mapSizes,
	measureEnd,
	measureQuestion
} from '../../../../src/lib/curation/flow/measure-box.ts';
import { countEdges } from '../../../../src/lib/curation/flow/count-edges.ts';
import { aSmallFlow } from '../../../support/flow-builder.ts';
import { outlineOf } from '../../../support/outline-builder.ts';

const { outline } = outlineOf(aSmallFlow());
const edges = countEdges(outline).filter(({ question }) => question === ('role' as never));
const words = outline.texts.find(({ id }) => id === ('role' as never));
if (!words) throw new Error('There is such a question.');
const box = measureQuestion(words, edges);

describe('measureQuestion', () => {
	it('has a row for each option that somebody chooses, and none for others', () => {
		expect(box.rows.map(({ option }) => option)).toEqual(['lending', 'reserves', 'not-sure-role']);
	});

	it('has an exit with its own count for each place that an option leads to', () => {
		expect(box.rows[0]?.exits.map(({ to, count }) => `${to} ${count.people}`)).toEqual([
			'duties 24',
			'pathway 4'
		]);
		expect(box.texts.map(({ text }) => text)).toContain('4 ways · 2 plans');
	});

	it('makes its rows add up to what arrives', () => {
		const exits = box.rows.flatMap((row) => row.exits);
		expect(exits.reduce((sum, { count }) => sum + count.people, 0)).toBe(box.count.people);
	});

	it('keeps its words and lines inside, each below the one before', () => {
		const heights = box.texts.map(({ y }) => y);
		expect(heights).toEqual([...heights].sort((a, b) => a - b));
		expect(Math.max(...heights)).toBeLessThan(box.height);
		for (const { y, exits } of box.rows) {
			for (const exit of exits) expect(exit.y).toBeGreaterThan(y);
		}
	});
});

describe('measureEnd', () => {
	it('has a title, the counts and no rows', () => {
		const end = measureEnd('pathway', 'Pathway', { people: 3, plans: 1 });
		expect(end.texts.map(({ text }) => text)).toEqual(['Pathway', '3 ways · 1 plan']);
		expect(end).toMatchObject({ rows: [], width: mapSizes.boxWidth, entry: end.height / 2 });
	});
});
