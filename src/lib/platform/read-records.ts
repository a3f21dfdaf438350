import { unwrap } from 'idb';
import {
	readKeptPlan,
	writeKeptPlan,
	type KeptPlan,
	type PlanTrouble
} from '../learner-plan/index.ts';
import type { Transaction } from './open-database.ts';
import { storeNames } from './storage-keys.ts';

/** A plan on this device that cannot be read. */
export interface UnreadPlan {
	readonly id: string;
	readonly trouble: PlanTrouble;
	/** What was found, to be saved as a file. */
	readonly text: string;
}

/** What lies under one id: in the store of plans, and in that of copies. */
export interface FoundPlan {
	readonly plan?: KeptPlan;
	/** Why neither of the two could be read. */
	readonly unread?: UnreadPlan;
	/** Both records are there, and sound. */
	readonly isWhole: boolean;
	/** Records that would be lost if something were written in their place. */
	readonly precious: readonly SetAside[];
}

/** A record that could not be read, as it is set aside. */
interface SetAside {
	readonly id: string;
	readonly trouble: PlanTrouble;
	readonly found: unknown;
}

type Reading = Transaction<'readonly'> | Transaction;
const { plans, copies, setAside } = storeNames;

/** What lies under an id. A sound copy takes over for a plan that cannot be read. */
export async function findPlan(tx: Reading, id: string): Promise<FoundPlan> {
	const found = await Promise.all([getAnyhow(tx, plans, id), getAnyhow(tx, copies, id)]);
	const there = found.filter((one) => one.isThere);
	const read = there.map((one) => ({ ...readUnder(id, one.value), found: one.value }));
	const plan = read.find((one) => one.plan)?.plan;
	const bad = read.flatMap(({ trouble, found: value }) =>
		trouble ? [{ id, trouble, found: value }] : []
	);
	const isWhole = read.length === 2 && bad.length === 0;
	if (plan) return { plan, isWhole, precious: bad.filter(({ trouble }) => trouble === 'newer') };
	// What a newer Pathfinder wrote says more than what nobody can read.
	const first = bad.find(({ trouble }) => trouble === 'newer') ?? bad[0];
	return { ...(first && { unread: toUnread(first) }), isWhole, precious: bad };
}

/** Keeps a plan twice, and sets aside what would be lost by that. */
export async function putPlan(tx: Transaction, plan: KeptPlan, was: FoundPlan): Promise<void> {
	const record = writeKeptPlan(plan);
	await Promise.all([
		...was.precious.map((one) => tx.objectStore(setAside).add(one)),
		tx.objectStore(plans).put(record, plan.id),
		tx.objectStore(copies).put(record, plan.id)
	]);
}

/** Removes what lies under an id. */
export async function dropPlan(tx: Transaction, id: string): Promise<void> {
	await Promise.all([plans, copies].map((name) => tx.objectStore(name).delete(id)));
}

/** What lies under every id, and what was set aside. */
export interface FoundPlans {
	readonly plans: ReadonlyMap<string, FoundPlan>;
	readonly aside: readonly UnreadPlan[];
}

/** Everything that is kept of plans. */
export async function findAll(tx: Reading): Promise<FoundPlans> {
	const [ids, copied, asideKeys] = await Promise.all([
		tx.objectStore(plans).getAllKeys(),
		tx.objectStore(copies).getAllKeys(),
		tx.objectStore(setAside).getAllKeys()
	]);
	const all = [...new Set([...ids, ...copied])];
	const found = await Promise.all(all.map((id) => findPlan(tx, id)));
	const aside = await Promise.all(asideKeys.map((key) => getAnyhow(tx, setAside, key)));
	return {
		plans: new Map(all.flatMap((id, at) => (found[at] ? [[id, found[at]]] : []))),
		aside: aside.map(({ value }) => toUnread(value as Partial<SetAside> | undefined))
	};
}

/** Erases what cannot be read, also what was set aside. */
export async function dropUnread(tx: Transaction): Promise<void> {
	const { plans: found } = await findAll(tx);
	const bad = [...found].filter(([, { unread }]) => unread).map(([id]) => id);
	await Promise.all([tx.objectStore(setAside).clear(), ...bad.map((id) => dropPlan(tx, id))]);
}

function readUnder(
	id: string,
	value: unknown
): { readonly plan?: KeptPlan; readonly trouble?: PlanTrouble } {
	const read = readKeptPlan(value);
	if ('plan' in read && read.plan.id !== id) return { trouble: 'damaged' };
	return read;
}

function toUnread(given: Partial<SetAside> | undefined): UnreadPlan {
	const { id = '', trouble = 'damaged', found } = given ?? {};
	return { id: String(id), trouble, text: toText(found) };
}

function toText(found: unknown): string {
	if (typeof found === 'string') return found;
	try {
		return JSON.stringify(found, null, 2) ?? '';
	} catch {
		return String(found);
	}
}

interface Got {
	readonly isThere: boolean;
	readonly value: unknown;
}

/** A record, also where the browser itself cannot read it any more: then it is there, and nothing. */
function getAnyhow(tx: Reading, store: string, key: string | number): Promise<Got> {
	const request: IDBRequest<unknown> = unwrap(tx).objectStore(store).get(key);
	return new Promise((resolve) => {
		request.onsuccess = () => {
			resolve({ isThere: request.result !== undefined, value: request.result });
		};
		request.onerror = (event) => {
			// One record that cannot be read ends the whole transaction otherwise.
			event.preventDefault();
			event.stopPropagation();
			resolve({ isThere: true, value: undefined });
		};
	});
}
