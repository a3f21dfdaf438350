import { expect, it } from 'vitest';
import { arrangeColumns, leftOf } from '../../../../src/lib/curation/flow/arrange-columns.ts';
import { mapSizes } from '../../../../src/lib/curation/flow/measure-box.ts';
import type { Measured } from '../../../../src/lib/curation/flow/measure-box.ts';
import type { Target } from '../../../../src/lib/curation/flow/types.ts';

const count = { people: 1, plans: 1 };
const { margin, between, lane, boxWidth: width } = mapSizes;

/** A box 100 high, with a row for each target, the first on top. */
function aBox(id: string, ...targets: string[]): Measured {
	const rows = targets.map((to, at) => ({
		option: `${id}${at}` as never,
		y: at * 10,
		exits: [{ to: to as Target, count, y: at * 10 + 5 }]
	}));
	return { id: id as Target, width, height: 100, count, entry: 10, texts: [], rows };
}

const layers = new Map(
	Object.entries({ a: 0, b: 1, c: 1, pathway: 2 }).map(([id, layer]) => [id as Target, layer])
);
const { boxes, lanes, bottom } = arrangeColumns(
	[aBox('a', 'c', 'pathway', 'b'), aBox('b', 'pathway'), aBox('c', 'pathway'), aBox('pathway')],
	layers
);
const placeOf = (id: string) => boxes.find((box) => box.id === (id as Target));

it('puts each box in its column', () => {
	expect(boxes.map(({ id, x }) => `${id} ${x}`)).toEqual(
		[
			['a', 0],
			['c', 1],
			['b', 1],
			['pathway', 2]
		].map(([id, at]) => `${id} ${leftOf(Number(at))}`)
	);
});

it('orders a column by where its lines come from, with room for those that only pass', () => {
	const passing = margin + 100 + between + lane;
	expect(placeOf('c')?.y).toBe(margin);
	expect(lanes.map((lines) => [...lines])).toEqual([[], [['pathway', passing]], []]);
	expect(placeOf('b')?.y).toBe(passing + between);
});

it('says where the tallest column ends', () => {
	expect(bottom).toBe((placeOf('b')?.y ?? 0) + 100);
});
