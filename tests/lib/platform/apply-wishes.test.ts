import { beforeEach, describe, expect, it } from 'vitest';
import { applyWishes, toWish, type Wish } from '../../../src/lib/platform/apply-wishes.ts';
import { openDatabase } from '../../../src/lib/platform/open-database.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { freshDatabase, putRaw, rawRecords } from '../../support/plans-builder.ts';

const plan = keptPlan();
const { id } = plan;
const named = (name: string) => toWish(id, (there) => there && { ...there, name });
const apply = (wishes: readonly Wish[], seen?: typeof plan) =>
	openDatabase().make((tx) => applyWishes(tx, { id, wishes, seen }));

beforeEach(() => void freshDatabase());

describe('toWish', () => {
	it('tells what the plan was and became when it was last applied', () => {
		const wish = named('New');
		expect(wish.outcome()).toEqual({ before: undefined, after: undefined });
		wish.apply(plan);
		expect(wish.outcome()).toEqual({ before: plan, after: { ...plan, name: 'New' } });
	});

	it('leaves the plan as it was where its edit fails or makes no plan', () => {
		for (const wrong of [{ made: 'soon' }, { id: 'other' }, { name: 'a'.repeat(1000) }]) {
			const wish = toWish(id, () => ({ ...plan, ...wrong }));
			expect(wish.apply(plan)).toBe(plan);
			expect(wish.outcome().failure).toBeInstanceOf(Error);
		}
	});
});

describe('applyWishes', () => {
	it('applies wishes in their order, and writes once', async () => {
		const add = toWish(id, () => plan, true);
		const { plan: now, isWritten } = await apply([add, named('One'), named('Two')]);
		expect(now?.name).toBe('Two');
		expect(isWritten).toBe(true);
		expect((await rawRecords())['plans']).toHaveLength(1);
	});

	it('writes nothing where nothing changed', async () => {
		await apply([toWish(id, () => plan, true)]);
		expect((await apply([toWish(id, (there) => there)])).isWritten).toBe(false);
		expect((await apply([toWish(id, () => undefined)])).isWritten).toBe(true);
		expect((await apply([named('New')])).isWritten).toBe(false);
	});

	it('takes the plan as it was seen where its records were damaged since', async () => {
		await apply([toWish(id, () => plan, true)]);
		for (const store of ['plans', 'copies']) await putRaw(store, id, 'rust');
		expect((await apply([named('New')])).plan).toBeUndefined();
		expect((await apply([named('New')], plan)).plan?.name).toBe('New');
		expect((await rawRecords())['set-aside']).toHaveLength(2);
	});

	it('refuses to write over a newer version', async () => {
		await apply([]);
		await putRaw('plans', id, { version: 2 });
		await expect(apply([toWish(id, () => plan, true)])).rejects.toThrow(/newer/);
		expect((await rawRecords())['plans']).toEqual([{ version: 2 }]);
	});
});
