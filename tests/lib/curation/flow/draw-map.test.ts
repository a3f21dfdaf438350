import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMap, filterOutline } from '../../../../src/lib/curation/index.ts';
import type { FlowMap, Outline } from '../../../../src/lib/curation/index.ts';
import { aFlow, anOption, aQuestion, optionId } from '../../../support/flow-builder.ts';
import {
	isSound,
	listQuestions,
	outlineOf,
	realOutline
} from '../../../support/outline-builder.ts';
import { aRandomFlow } from '../../../support/random-flow.ts';

type Point = readonly [number, number];

/** Where the outline says that its answers lead, by the words of its entries. */
function edgesOf(outline: Outline): Set<string> {
	return new Set(
		listQuestions(outline).flatMap(({ answers }) =>
			answers.map(({ option, leads }) => {
				if (leads.to === 'pathway') return `${option} pathway`;
				return `${option} ${leads.to === 'question' ? leads.question.id : leads.id}`;
			})
		)
	);
}

function expectSameAs(outline: Outline): void {
	const map = drawMap(outline);
	expect(new Set(map.lines.map(({ option, to }) => `${option} ${to}`))).toEqual(edgesOf(outline));
	expect(new Set(map.boxes.flatMap(({ rows }) => rows).map(({ option }) => option)).size).toBe(
		new Set(listQuestions(outline).flatMap(({ answers }) => answers.map(({ option }) => option)))
			.size
	);
	for (const box of map.boxes) expectBalance(box, map, outline);
}

/** What arrives at a box goes on by its rows. */
function expectBalance(box: FlowMap['boxes'][number], map: FlowMap, outline: Outline): void {
	const exits = map.boxes.flatMap(({ rows }) => rows).flatMap((row) => row.exits);
	const sum = (some: typeof exits) => some.reduce((all, { count }) => all + count.people, 0);
	const isFirst = box.id === outline.start?.id;
	const arriving = sum(exits.filter(({ to }) => to === box.id));
	expect(isFirst ? outline.count.people : arriving).toBe(box.count.people);
	if (box.rows.length > 0) {
		expect(sum(box.rows.flatMap((row) => row.exits))).toBe(box.count.people);
	}
}

function expectInPlace({ boxes, lines, width, height }: FlowMap): void {
	boxes.forEach((one, at) => {
		expect(one.x >= 0 && one.x + one.width <= width).toBe(true);
		expect(one.y >= 0 && one.y + one.height <= height).toBe(true);
		for (const other of boxes.slice(at + 1)) {
			const apart =
				one.x + one.width <= other.x ||
				other.x + other.width <= one.x ||
				one.y + one.height <= other.y ||
				other.y + other.height <= one.y;
			expect(apart).toBe(true);
		}
	});
	const inside = lines
		.flatMap(({ d }) => trace(d))
		.filter(([x, y]) =>
			boxes.some(
				(box) => x > box.x + 1 && x < box.x + box.width - 1 && y > box.y && y < box.y + box.height
			)
		);
	expect(inside).toEqual([]);
}

/** Points along a path, close enough to meet any box that it runs through. */
function trace(d: string): Point[] {
	let pen: Point = [0, 0];
	return [...d.matchAll(/([MCQHV])([^MCQHV]*)/g)].flatMap(([, command = '', numbers = '']) => {
		const given = numbers.split(/[ ,]/).map(Number);
		const [x, y] = pen;
		const flat = command === 'H' ? [...given, y] : command === 'V' ? [x, ...given] : given;
		const points = Array.from({ length: flat.length / 2 }, (_, at): Point => [
			flat[2 * at] ?? 0,
			flat[2 * at + 1] ?? 0
		]);
		const all = command === 'M' ? points : [pen, ...points];
		pen = points.at(-1) ?? pen;
		return Array.from({ length: 41 }, (_, at) => pointAt(all, at / 40));
	});
}

/** De Casteljau's point of a curve. */
function pointAt(points: readonly Point[], at: number): Point {
	const [first = [0, 0], ...rest] = points;
	if (rest.length === 0) return first;
	return pointAt(
		rest.map(([x, y], i) => {
			const [fromX, fromY] = points[i] ?? [0, 0];
			return [fromX + (x - fromX) * at, fromY + (y - fromY) * at];
		}),
		at
	);
}

const real = realOutline();

describe('the map of the real questions', () => {
	it('has the same ways as the outline, and as many people on them', () => {
		expectSameAs(real.outline);
		expect(drawMap(real.outline).boxes.at(-1)?.count).toEqual(real.outline.count);
	});

	it('draws nothing over a box', () => {
		expectInPlace(drawMap(real.outline));
	});

	it('has both for what each person sees', () => {
		for (const { id } of real.flow.questions.flatMap(({ options }) => options)) {
			const outline = filterOutline(real.outline, id);
			expectSameAs(outline);
			expectInPlace(drawMap(outline));
		}
	});

	it('says at a line that passes a column where it leads', () => {
		expect(drawMap(real.outline).lanes.map(({ text }) => text)).toContain('to “Program area”');
	});
});

describe('drawMap', () => {
	it('agrees with the outline whatever the questions, if every way ends', () => {
		fc.assert(
			fc.property(aRandomFlow(), (flow) => {
				const { outline } = outlineOf(flow);
				fc.pre(isSound(outline));
				expectSameAs(outline);
				expectInPlace(drawMap(outline));
			}),
			{ numRuns: 100 }
		);
	});

	it('leads a circle round below the boxes', () => {
		const circle = aFlow([
			aQuestion('one', ['a', 'b']),
			aQuestion('two', [anOption('c', { standsFor: ['a'], sets: [] }), 'd'])
		]);
		const map = drawMap(outlineOf(circle).outline);
		expect(map.lines.map(({ option, to }) => `${option} ${to}`)).toContain('c two');
		expectInPlace(map);
	});

	it('is empty where nobody is left', () => {
		expect(drawMap(filterOutline(real.outline, optionId('nobody')))).toMatchObject({
			width: 0,
			boxes: []
		});
	});
});
