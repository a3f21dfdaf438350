import { expect, it } from 'vitest';
import type { TreeNode } from '../../../../../src/lib/study/index.ts';
import { drawPaths, sayNode } from '../../../../../src/lib/study/report/charts/draw-paths.ts';

const node = (given: Partial<TreeNode>): TreeNode => ({
	key: 'a',
	label: 'Area',
	depth: 0,
	people: ['P01'],
	right: 0,
	wrong: 0,
	back: 0,
	nominated: 0,
	gaveUp: 0,
	closedTab: 0,
	isOff: false,
	...given
});
const codes = (count: number) => Array.from({ length: count }, (_, index) => `P${index}`);
const treeOf = (count: number): TreeNode[] => [
	node({ people: codes(count) }),
	node({ key: 'b', depth: 1, parent: 0, people: codes(count - 1), isOff: true })
];
const waysIn = (count: number) =>
	drawPaths('Task', treeOf(count), count).markup.match(/<path/g)?.length ?? 0;

it('draws a line a person under 15, and one band from there on', () => {
	expect([waysIn(8), waysIn(14), waysIn(15), waysIn(200)]).toEqual([7, 13, 1, 1]);
	expect(drawPaths('Task', treeOf(20), 20).markup).toContain('class="way off band"');
});

it('breaks the line where a wrong answer led', () => {
	const { markup } = drawPaths('Task', treeOf(3), 3);
	expect(markup.match(/class="way off"/g)).toHaveLength(2);
});

it('says the counts that are not nothing', () => {
	expect(sayNode(node({ people: codes(5), right: 3, wrong: 2, gaveUp: 1 }))).toBe(
		'5 people · 3 right · 2 wrong · 1 gave up'
	);
	expect(sayNode(node({ back: 1, nominated: 2 }))).toBe('1 person · 1 back · 2 named');
	expect(sayNode(node({ closedTab: 1 }))).toBe('1 person · 1 closed the tab');
});
