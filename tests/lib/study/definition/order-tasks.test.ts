import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderTasks } from '../../../../src/lib/study/index.ts';
import type { Study } from '../../../../src/lib/study/index.ts';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `t${at}`);
const study = (order: Study['order'], count: number, seed = 1) => ({
	order,
	seed,
	tasks: ids(count).map((id) => ({ id }))
});
/** How often each value comes in a list. */
const tally = (values: readonly string[]) =>
	values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map());
const rows = (count: number, participants: number) =>
	Array.from({ length: participants }, (_, at) => orderTasks(study('latin', count), at + 1));

describe('orderTasks', () => {
	it('keeps the order of a fixed study for everybody', () => {
		expect(orderTasks(study('fixed', 4), 1)).toEqual(ids(4));
		expect(orderTasks(study('fixed', 4), 17)).toEqual(ids(4));
	});

	it('begins a square of four as Williams does', () => {
		expect(rows(4, 4)).toEqual([
			['t0', 't1', 't3', 't2'],
			['t1', 't2', 't0', 't3'],
			['t2', 't3', 't1', 't0'],
			['t3', 't0', 't2', 't1']
		]);
	});

	it.each([2, 4, 6])('puts each of %d tasks once in each place, and once after each other', (n) => {
		const square = rows(n, n);
		for (const place of ids(n).keys()) {
			expect(new Set(square.map((row) => row[place])).size).toBe(n);
		}
		const pairs = square.flatMap((row) => row.slice(1).map((id, at) => `${row[at]} ${id}`));
		expect([...tally(pairs).values()]).toEqual(Array(n * (n - 1)).fill(1));
	});

	it.each([3, 5, 7])('balances %d tasks after twice as many participants', (n) => {
		const squares = rows(n, 2 * n);
		for (const place of ids(n).keys()) {
			const there = tally(squares.map((row) => row[place] ?? ''));
			expect([...there.values()]).toEqual(Array(n).fill(2));
		}
		const pairs = squares.flatMap((row) => row.slice(1).map((id, at) => `${row[at]} ${id}`));
		expect([...tally(pairs).values()]).toEqual(Array(n * (n - 1)).fill(2));
	});

	it('goes round again for later participants', () => {
		expect(orderTasks(study('latin', 4), 5)).toEqual(orderTasks(study('latin', 4), 1));
	});

	it('gives everybody every task once, the same each time it is asked', () => {
		const orders = fc.constantFrom('fixed', 'random', 'latin');
		fc.assert(
			fc.property(
				orders,
				fc.nat(9),
				fc.nat(999),
				fc.integer({ min: 1, max: 99 }),
				(o, n, seed, p) => {
					const order = orderTasks(study(o, n, seed), p);
					expect([...order].sort()).toEqual(ids(n).sort());
					expect(orderTasks(study(o, n, seed), p)).toEqual(order);
				}
			)
		);
	});

	it('shuffles anew for each participant, without a favorite for the first place', () => {
		const shuffled = Array.from({ length: 300 }, (_, at) => orderTasks(study('random', 3), at + 1));
		expect(new Set(shuffled.map((row) => row.join(' '))).size).toBe(6);
		for (const count of tally(shuffled.map((row) => row[0] ?? '')).values()) {
			// 100 is even; 70 would be more than four standard deviations away.
			expect(count).toBeGreaterThan(65);
		}
	});
});
