import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setMark, type KeptPlan } from '../../../src/lib/learner-plan/index.ts';
import type { PlansKeeper } from '../../../src/lib/platform/keep-plans.ts';
import { openDatabase } from '../../../src/lib/platform/open-database.ts';
import {
	dropPlan,
	dropUnread,
	findAll,
	findPlan,
	putPlan
} from '../../../src/lib/platform/read-records.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import {
	aKeeper,
	freshDatabase,
	looking,
	putRaw,
	rawRecords
} from '../../support/plans-builder.ts';

const plan = keptPlan();
const { id } = plan;
const marked =
	(need: string) =>
	(given: KeptPlan): KeptPlan =>
		setMark(given, { need, is: 'done', at: '2026-11-23T19:04:00Z' });
const marksOf = (keeper: PlansKeeper) => Object.keys(keeper.now().plans[0]?.marks ?? {}).sort();
const database = () => openDatabase();
const find = () => database().read((tx) => findPlan(tx, id));

beforeEach(async () => {
	freshDatabase();
	await database().make(async (tx) => putPlan(tx, plan, await findPlan(tx, id)));
});

describe('findPlan', () => {
	it('finds a plan that is kept twice', async () => {
		expect(await find()).toEqual({ plan, isWhole: true, precious: [] });
	});

	it('finds nothing where nothing is kept', async () => {
		await database().change((tx) => dropPlan(tx, id));
		expect(await find()).toEqual({ isWhole: false, precious: [] });
	});

	it('takes the copy for a plan that is damaged or missing', async () => {
		await putRaw('plans', id, 'rust');
		expect(await find()).toEqual({ plan, isWhole: false, precious: [] });
		await putRaw('plans', id, undefined);
		expect(await find()).toEqual({ plan, isWhole: false, precious: [] });
	});

	it('takes a plan under the id of another for damaged', async () => {
		for (const store of ['plans', 'copies'])
			await putRaw(store, id, { version: 1, ...keptPlan({ id: 'b' }) });
		expect(await find()).toMatchObject({ unread: { id, trouble: 'damaged' } });
	});

	it('names what a newer version wrote before what is damaged, and would lose neither', async () => {
		await putRaw('plans', id, 'rust');
		await putRaw('copies', id, { version: 2 });
		const found = await find();
		expect(found?.unread).toEqual({ id, trouble: 'newer', text: '{\n  "version": 2\n}' });
		expect(found?.precious).toHaveLength(2);
	});

	it('gives as text whatever was found, also what JSON has no words for', async () => {
		const circle: Record<string, unknown> = {};
		circle['itself'] = circle;
		for (const [value, text] of [
			[circle, '[object Object]'],
			[12n, '12'],
			[null, 'null']
		] as const) {
			for (const store of ['plans', 'copies']) await putRaw(store, id, value);
			expect((await find())?.unread?.text).toBe(text);
		}
	});
});

describe('findAll', () => {
	it('finds every plan, also one of which only the copy is left, and what was set aside', async () => {
		await putRaw('copies', 'b', { version: 1, ...keptPlan({ id: 'b' }) });
		await putRaw('set-aside', '', { id: 'c', trouble: 'newer', found: 'text' }, 'own key');
		const found = await database().read(findAll);
		expect([...(found?.plans.keys() ?? [])].sort()).toEqual(['b', id]);
		expect(found?.aside).toEqual([{ id: 'c', trouble: 'newer', text: 'text' }]);
	});
});

describe('dropUnread', () => {
	it('erases what cannot be read, and no plan', async () => {
		await putRaw('plans', 'b', 'rust');
		await putRaw('plans', id, 'rust');
		await putRaw('set-aside', '', { id: 'c' }, 'own key');
		await database().change(dropUnread);
		expect(await rawRecords()).toMatchObject({ plans: ['rust'], 'set-aside': [] });
		expect((await find())?.plan).toEqual(plan);
	});
});

describe('a damaged record', () => {
	beforeEach(() => void freshDatabase());

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
	beforeEach(() => void freshDatabase());

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
