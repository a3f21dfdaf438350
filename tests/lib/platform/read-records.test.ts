import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/lib/platform/open-database.ts';
import {
	dropPlan,
	dropUnread,
	findAll,
	findPlan,
	putPlan
} from '../../../src/lib/platform/read-records.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { freshDatabase, putRaw, rawRecords } from '../../support/plans-builder.ts';

const plan = keptPlan();
const { id } = plan;
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
