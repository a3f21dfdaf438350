import type { TreeNode } from '../tasks/types.ts';
import { element } from './element.ts';
import type { Markup } from './element.ts';
import { label, picture, round, shorten } from './picture.ts';

/** From this many people on, one band stands for all; below, everybody has a line. */
const manyPeople = 15;
const row = 44;
const indent = 27;
const left = 18;
const deepest = 8;
/** All lines together are never wider than this, and two lines never farther apart. */
const widest = 18;
const farthest = 2.6;
/** Letters that fit beside a screen at the left edge, and what each step to the right costs. */
const letters = 46;
const lettersAStep = 3.6;

interface Spot {
	readonly x: number;
	readonly y: number;
	/** Half of the side of its square: as wide as the lines that meet in it. */
	readonly half: number;
}

/** Screens as a tree that grows downward: a line a person under 15 people, a band from there on. */
export function drawPaths(title: string, tree: readonly TreeNode[], people: number): Markup {
	const gap = Math.min(farthest, widest / Math.max(1, people));
	const spots = tree.map((node, index): Spot => ({
		x: left + Math.min(node.depth, deepest) * indent,
		y: 20 + index * row,
		half: Math.max(4, (node.people.length * gap) / 2 + 1)
	}));
	const links = tree.flatMap((node, index) => {
		const from = node.parent === undefined ? undefined : spots[node.parent];
		const to = spots[index];
		return from && to ? drawLink(node, { from, to, gap, isBand: people >= manyPeople }) : [];
	});
	const nodes = tree.flatMap((node, index) => {
		const spot = spots[index];
		return spot ? drawNode(node, spot) : [];
	});
	return picture(
		{ name: `Ways taken: ${title}`, height: tree.length * row + 4 },
		...links,
		...nodes
	);
}

interface Link {
	readonly from: Spot;
	readonly to: Spot;
	readonly gap: number;
	readonly isBand: boolean;
}

function drawLink(node: TreeNode, { from, to, gap, isBand }: Link): Markup[] {
	const count = node.people.length;
	const of = node.isOff ? 'way off' : 'way';
	if (isBand) return [bend({ from, to, of: `${of} band`, width: Math.max(1, count * gap) })];
	return Array.from({ length: count }, (_, index) => {
		const aside = (index - (count - 1) / 2) * gap;
		// The line on the left turns last, so that no two cross.
		return bend({
			from: { ...from, x: from.x + aside },
			to: { ...to, y: to.y - aside },
			of,
			width: Math.min(1.5, gap * 0.6)
		});
	});
}

function bend(link: { from: Spot; to: Spot; of: string; width: number }): Markup {
	const { from, to, of, width } = link;
	const corner = Math.min(9, to.x - to.half - from.x);
	return element('path', {
		class: of,
		'stroke-width': round(width),
		d: `M${round(from.x)} ${round(from.y)} V${round(to.y - corner)} Q${round(from.x)} ${round(to.y)} ${round(from.x + corner)} ${round(to.y)} H${round(to.x)}`
	});
}

function drawNode(node: TreeNode, { x, y, half }: Spot): Markup[] {
	const room = letters - Math.min(node.depth, deepest) * lettersAStep;
	return [
		element('rect', {
			class: node.nominated > 0 ? 'stop named' : 'stop',
			x: round(x - half),
			y: round(y - half),
			width: round(half * 2),
			height: round(half * 2),
			rx: 3
		}),
		label(shorten(node.label, Math.floor(room)), { x: x + half + 7, y: y - 1, of: 'node' }),
		label(sayNode(node), { x: x + half + 7, y: y + 12, of: 'small' })
	];
}

/** "5 people · 3 right · 2 wrong · 1 back · 2 named · 1 gave up". */
export function sayNode(node: TreeNode): string {
	const { people, right, wrong, back, nominated, gaveUp, closedTab } = node;
	const counts: readonly (readonly [number, string])[] = [
		[right, 'right'],
		[wrong, 'wrong'],
		[back, 'back'],
		[nominated, 'named'],
		[gaveUp, 'gave up'],
		[closedTab, 'closed the tab']
	];
	return [
		`${people.length} ${people.length === 1 ? 'person' : 'people'}`,
		...counts.flatMap(([count, says]) => (count > 0 ? [`${count} ${says}`] : []))
	].join(' · ');
}
