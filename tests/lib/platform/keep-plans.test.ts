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
	putRaw,
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

describe('a damaged record', () => {
	const damage = [
		undefined,
		null,
		0,
		'text',
		[],
		new Map([['a', 1]]),
		new Uint8Array(4),
		{ version: 1 },
		{ version: 1, ...plan, marks: 'none' },
		{ version: 1, ...plan, id: 'another' },
		{ version: 7 }
	];

	it.each(damage)('loses nothing where one of the two is sound (%#)', async (value) => {
		for (const store of ['plans', 'copies']) {
			freshDatabase();
			await aKeeper().add(marked('log-in')(plan));
			await putRaw(store, id, value);
			const keeper = await looking(aKeeper());
			expect(marksOf(keeper)).toEqual(['log-in']);
			expect(keeper.now().unread).toEqual([]);
			await keeper.change(id, marked('check-out'));
			const { plans, copies } = await rawRecords();
			expect(plans).toEqual(copies);
			expect(marksOf(await looking(aKeeper()))).toEqual(['check-out', 'log-in']);
		}
	});

	it('is mended from its copy when it is found', async () => {
		await aKeeper().add(plan);
		await putRaw('plans', id, 'rust');
		await looking(aKeeper());
		await vi.waitFor(async () =>
			expect((await rawRecords())['plans']).toEqual([{ version: 1, ...plan }])
		);
	});

	it('is said to be unread where its copy is damaged too, and is not written over', async () => {
		await aKeeper().add(plan);
		await putRaw('plans', id, 'rust');
		await putRaw('copies', id, { more: 'rust' });
		const keeper = await looking(aKeeper());
		expect(keeper.now().plans).toEqual([]);
		expect(keeper.now().unread).toEqual([{ id, trouble: 'damaged', text: 'rust' }]);
		expect(await keeper.change(id, marked('log-in'))).toBeUndefined();
		expect(await keeper.remove(id)).toBeUndefined();
		expect((await rawRecords())['plans']).toEqual(['rust']);
	});

	it('is set aside when something new comes under its id, until it is erased', async () => {
		await aKeeper().add(plan);
		await putRaw('plans', id, 'rust');
		await putRaw('copies', id, { more: 'rust' });
		const keeper = await looking(aKeeper());
		await keeper.add(plan);
		const again = await looking(aKeeper());
		expect(again.now().plans).toEqual([plan]);
		expect(again.now().unread.map(({ text }) => text)).toEqual([
			'rust',
			JSON.stringify({ more: 'rust' }, null, 2)
		]);
		await again.eraseUnread();
		expect(again.now()).toEqual({ ready: true, plans: [plan], unread: [] });
		expect((await rawRecords())['set-aside']).toEqual([]);
	});

	it('is written anew by a page that still knows what it held', async () => {
		const page = new EventTarget();
		const keeper = await looking(aKeeper({ page }));
		await keeper.add(marked('log-in')(plan));
		await putRaw('plans', id, 'rust');
		await putRaw('copies', id, 'rust');
		await keeper.change(id, marked('check-out'));
		expect(marksOf(await looking(aKeeper()))).toEqual(['check-out', 'log-in']);
		await putRaw('plans', id, 'rust');
		await putRaw('copies', id, 'rust');
		page.dispatchEvent(new Event('pageshow'));
		await vi.waitFor(async () => expect(await rawRecords()).toMatchObject({ plans: [{ id }] }));
		expect(marksOf(keeper)).toEqual(['check-out', 'log-in']);
	});

	it('is erased only when somebody says so', async () => {
		await aKeeper().add(keptPlan({ id: 'sound' }));
		await putRaw('plans', id, 'rust');
		const keeper = await looking(aKeeper());
		await keeper.eraseUnread();
		expect(keeper.now().unread).toEqual([]);
		expect((await rawRecords())['plans']).toHaveLength(1);
	});
});

describe('a plan that a newer Pathfinder wrote', () => {
	it('is never written over', async () => {
		await aKeeper().add(keptPlan({ id: 'other' }));
		for (const store of ['plans', 'copies']) await putRaw(store, id, { version: 2, new: true });
		const keeper = await looking(aKeeper());
		expect(keeper.now().unread).toMatchObject([{ id, trouble: 'newer' }]);
		await keeper.change(id, marked('log-in'));
		await keeper.add(plan);
		expect((await rawRecords())['plans']).toContainEqual({ version: 2, new: true });
		expect(keeper.now().plans).toHaveLength(2);
		expect(keeper.trouble()).toBe('blocked');
	});
});
