import { beforeEach, describe, expect, it } from 'vitest';
import { toWish } from '../../../src/lib/platform/apply-wishes.ts';
import {
	eraseDatabase,
	openDatabase,
	type Database
} from '../../../src/lib/platform/open-database.ts';
import { PlanShelf } from '../../../src/lib/platform/plan-shelf.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { fullStorage } from '../../support/device-builder.ts';
import { freshDatabase, rawRecords } from '../../support/plans-builder.ts';

const plan = keptPlan();
const { id } = plan;
const add = (one = plan) => toWish(one.id, () => one, true);
const named = (name: string) => toWish(id, (there) => there && { ...there, name });
const shownNames = ({ now }: PlanShelf) => now.plans.map(({ name }) => name);

/** A shelf on a database that refuses to write while there is a refusal. */
function aShelf() {
	const told: string[] = [];
	const refusal: { reason?: Error; isGone?: true } = {};
	const refusing =
		(work: Database['change']): Database['change'] =>
		(task) =>
			refusal.reason ? Promise.reject(refusal.reason) : work(task);
	const open = (whenErased: () => void): Database => {
		const database = openDatabase({ whenErased });
		return {
			read: (task) => (refusal.isGone ? Promise.resolve(undefined) : database.read(task)),
			change: refusing(database.change),
			make: refusing(database.make as Database['change']) as Database['make']
		};
	};
	const shelf = new PlanShelf(open, {
		tell: () => void told.push('here'),
		tellTabs: () => void told.push('tabs')
	});
	return { shelf, refusal, told };
}

beforeEach(() => void freshDatabase());

describe('a shelf whose database is full', () => {
	it('holds what is refused, and says so', async () => {
		const { shelf, refusal, told } = aShelf();
		await shelf.write(add());
		refusal.reason = fullStorage();
		told.length = 0;
		expect((await shelf.write(named('New'))).after?.name).toBe('New');
		expect(shownNames(shelf)).toEqual(['New']);
		expect(shelf.trouble).toBe('full');
		expect(told).toEqual(['here']);
		await shelf.read();
		expect(shownNames(shelf)).toEqual(['New']);
		expect(shelf.trouble).toBe('full');
	});

	it('keeps everything that it held as soon as there is room, also of other plans', async () => {
		const { shelf, refusal } = aShelf();
		refusal.reason = fullStorage();
		await shelf.write(add());
		await shelf.write(named('One'));
		await shelf.write(add(keptPlan({ id: 'other' })));
		delete refusal.reason;
		await shelf.write(named('Two'));
		expect(shelf.trouble).toBeUndefined();
		expect(((await rawRecords())['plans'] as { name: string }[]).map(({ name }) => name)).toEqual([
			'Two',
			''
		]);
	});

	it('writes what it held into the plan as others left it meanwhile', async () => {
		const { shelf, refusal } = aShelf();
		await shelf.write(add());
		refusal.reason = fullStorage();
		await shelf.write(named('New'));
		await aShelf().shelf.write(toWish(id, (there) => there && { ...there, greeting: 'Hello.' }));
		delete refusal.reason;
		await shelf.write(named('Newer'));
		expect((await rawRecords())['plans']).toMatchObject([{ name: 'Newer', greeting: 'Hello.' }]);
	});

	it('gives back a plan that was removed, though the removal is held', async () => {
		const { shelf, refusal } = aShelf();
		await shelf.write(add());
		refusal.reason = fullStorage();
		expect((await shelf.write(toWish(id, () => undefined))).before).toEqual(plan);
		expect(shelf.now.plans).toEqual([]);
	});
});

describe('a shelf whose database is blocked', () => {
	it('works in memory', async () => {
		const { shelf, refusal } = aShelf();
		refusal.reason = new DOMException('Blocked.', 'SecurityError');
		await shelf.write(add());
		await shelf.write(named('New'));
		expect(shownNames(shelf)).toEqual(['New']);
		expect(shelf.trouble).toBe('blocked');
	});

	it('is ready, with nothing on it, when it cannot be read', async () => {
		const refuse = () => Promise.reject(new Error('Blocked.'));
		const shelf = new PlanShelf(() => ({ read: refuse, change: refuse, make: refuse }), {
			tell: () => undefined,
			tellTabs: () => undefined
		});
		await shelf.read();
		expect(shelf.now).toEqual({ ready: true, plans: [], unread: [] });
		expect(shelf.trouble).toBe('blocked');
		await shelf.eraseUnread();
		expect(shelf.now.plans).toEqual([]);
	});
});

describe('a shelf that was erased on purpose', () => {
	it('brings nothing back, not even what it held', async () => {
		const { shelf, refusal } = aShelf();
		await shelf.write(add());
		refusal.reason = fullStorage();
		await shelf.write(named('New'));
		await shelf.write(add(keptPlan({ id: 'held' })));
		await eraseDatabase(openDatabase());
		delete refusal.reason;
		expect((await shelf.write(named('Again'))).after).toBeUndefined();
		await shelf.read();
		expect(shelf.now).toEqual({ ready: true, plans: [], unread: [] });
		expect(await indexedDB.databases()).toEqual([]);
	});

	it('lets go of what it held when the database is gone at a later look', async () => {
		const { shelf, refusal } = aShelf();
		await shelf.write(add());
		refusal.reason = fullStorage();
		await shelf.write(add(keptPlan({ id: 'held' })));
		refusal.isGone = true;
		await shelf.read();
		expect(shelf.now.plans).toEqual([]);
		expect(shelf.trouble).toBeUndefined();
	});
});
