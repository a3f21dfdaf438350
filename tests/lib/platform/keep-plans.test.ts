import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setMark, type KeptPlan, type Mark } from '../../../src/lib/learner-plan/index.ts';
import type { PlansKeeper } from '../../../src/lib/platform/keep-plans.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import {
	aKeeper,
	freshDatabase,
	linkTabs,
	looking,
	rawRecords
} from '../../support/plans-builder.ts';

const at = '2026-11-23T19:04:00Z';
const marked =
	(need: string, is: Mark = 'done') =>
	(plan: KeptPlan): KeptPlan =>
		setMark(plan, { need, is, at });
const marksOf = (keeper: PlansKeeper, which = 0) =>
	Object.keys(keeper.now().plans[which]?.marks ?? {}).sort();

const plan = keptPlan();
const { id } = plan;

beforeEach(() => void freshDatabase());

describe('the plans of a device', () => {
	it('are looked for when somebody first looks on', async () => {
		const keeper = aKeeper();
		expect(keeper.now()).toEqual({ ready: false, plans: [], unread: [] });
		await looking(keeper);
		expect(keeper.now()).toEqual({ ready: true, plans: [], unread: [] });
		expect(keeper.trouble()).toBeUndefined();
	});

	it('leave no database behind by being looked for, changed or removed', async () => {
		const keeper = await looking(aKeeper());
		expect(await keeper.change(id, marked('log-in'))).toBeUndefined();
		expect(await keeper.remove(id)).toBeUndefined();
		await keeper.eraseUnread();
		expect(await indexedDB.databases()).toEqual([]);
	});

	it('are kept twice each, and are there for the next visit', async () => {
		const keeper = aKeeper();
		await keeper.add(plan);
		expect((await rawRecords())['plans']).toEqual([{ version: 1, ...plan }]);
		expect((await rawRecords())['copies']).toEqual([{ version: 1, ...plan }]);
		expect((await looking(aKeeper())).now().plans).toEqual([plan]);
	});

	it('are the same value until they change, also when they are looked for again', async () => {
		const page = new EventTarget();
		const keeper = await looking(aKeeper({ page }));
		await keeper.add(plan);
		const before = keeper.now();
		page.dispatchEvent(new Event('pageshow'));
		await keeper.change(id, (same) => same);
		expect(keeper.now()).toBe(before);
	});

	it('show a mark only once it is kept', async () => {
		const keeper = await looking(aKeeper());
		await keeper.add(plan);
		const changing = keeper.change(id, marked('log-in'));
		expect(marksOf(keeper)).toEqual([]);
		expect((await changing)?.marks['log-in']?.is).toBe('done');
		expect(marksOf(keeper)).toEqual(['log-in']);
		expect(marksOf(await looking(aKeeper()))).toEqual(['log-in']);
	});

	it('are merged where one with the same id is added', async () => {
		const keeper = await looking(aKeeper());
		await keeper.add(marked('log-in')(plan));
		await keeper.add(marked('check-out')(plan));
		expect(marksOf(keeper)).toEqual(['check-out', 'log-in']);
	});

	it('are removed, and put back as they were', async () => {
		const keeper = await looking(aKeeper());
		await keeper.add(marked('log-in')(plan));
		const removed = await keeper.remove(id);
		expect(keeper.now().plans).toEqual([]);
		expect((await rawRecords())['copies']).toEqual([]);
		if (removed) await keeper.add(removed);
		expect(marksOf(keeper)).toEqual(['log-in']);
	});

	it('stand in the order in which they were made', async () => {
		const keeper = await looking(aKeeper());
		for (const [one, made] of [
			['na', '2026-11-23'],
			['nb', '2026-01-02'],
			['nc', '2026-11-24']
		] as const)
			await keeper.add(keptPlan({ id: one, made }));
		expect(keeper.now().plans.map((each) => each.id)).toEqual(['nb', 'na', 'nc']);
	});

	it('stay as they are where an edit fails or makes something that is no plan', async () => {
		const keeper = await looking(aKeeper());
		await keeper.add(plan);
		const failing = keeper.change(id, () => {
			throw new Error('No.');
		});
		await expect(failing).rejects.toThrow('No.');
		await expect(keeper.change(id, (old) => ({ ...old, made: 'soon' }))).rejects.toThrow(/no plan/);
		await expect(keeper.change(id, (old) => ({ ...old, id: 'other' }))).rejects.toThrow(/no plan/);
		expect(keeper.now().plans).toEqual([plan]);
		expect((await looking(aKeeper())).now().plans).toEqual([plan]);
	});

	it('are told of by whoever looks on until they look away', async () => {
		const keeper = await looking(aKeeper());
		const tell = vi.fn();
		const stop = keeper.watch(tell);
		await keeper.add(plan);
		expect(tell).toHaveBeenCalled();
		stop();
		const calls = tell.mock.calls.length;
		await keeper.remove(id);
		expect(tell).toHaveBeenCalledTimes(calls);
	});
});

describe('the plan that was opened last', () => {
	it('is remembered by the window, and told', async () => {
		const keeper = await looking(aKeeper());
		const tell = vi.fn();
		keeper.watch(tell);
		expect(keeper.lastOpened()).toBeUndefined();
		keeper.open(id);
		expect(keeper.lastOpened()).toBe(id);
		expect(tell).toHaveBeenCalled();
	});
});

describe('two tabs', () => {
	it('see what the other does', async () => {
		const tab = linkTabs();
		const [here, there] = [aKeeper({ tabs: tab() }), aKeeper({ tabs: tab() })];
		await Promise.all([looking(here), looking(there)]);
		await here.add(plan);
		await vi.waitFor(() => expect(there.now().plans).toEqual([plan]));
		await there.change(id, marked('log-in'));
		await vi.waitFor(() => expect(marksOf(here)).toEqual(['log-in']));
		await here.remove(id);
		await vi.waitFor(() => expect(there.now().plans).toEqual([]));
	});

	it('see it when they are shown again, where they do not hear each other', async () => {
		const page = new EventTarget();
		const [here, there] = [aKeeper(), await looking(aKeeper({ page }))];
		await here.add(plan);
		expect(there.now().plans).toEqual([]);
		page.dispatchEvent(new Event('visibilitychange'));
		await vi.waitFor(() => expect(there.now().plans).toEqual([plan]));
	});

	it('lose no mark, whatever they write at once and whether they hear each other or not', async () => {
		const edit = fc.record({
			tab: fc.nat(1),
			need: fc.constantFrom(...Array.from({ length: 12 }, (_, n) => `need-${n}`)),
			waits: fc.boolean()
		});
		await fc.assert(
			fc.asyncProperty(fc.array(edit, { maxLength: 30 }), fc.boolean(), async (edits, hear) => {
				freshDatabase();
				const tab = linkTabs();
				const tabs = await Promise.all(
					[0, 1].map(() => looking(aKeeper(hear ? { tabs: tab() } : {})))
				);
				await tabs[0]?.add(plan);
				const changing = edits.map(async ({ tab: which, need, waits }) => {
					if (waits) await new Promise((resolve) => setTimeout(resolve));
					await tabs[which]?.change(id, marked(need));
				});
				await Promise.all(changing);
				const wanted = [...new Set(edits.map(({ need }) => need))].sort();
				expect(marksOf(await looking(aKeeper()))).toEqual(wanted);
			}),
			{ numRuns: 40 }
		);
	});
});
