import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { databaseName, storeNames } from './storage-keys.ts';

/** What the database holds; whatever lies in it is read with care. */
interface Kept extends DBSchema {
	plans: { key: string; value: unknown };
	copies: { key: string; value: unknown };
	'set-aside': { key: number; value: unknown };
	sessions: { key: string; value: unknown };
	events: { key: [session: string, stream: string, seq: number]; value: unknown };
}

type StoreName = 'plans' | 'copies' | 'set-aside' | 'sessions' | 'events';

/** All or nothing: what is done in one is kept together, or not at all. */
export type Transaction<Mode extends IDBTransactionMode = 'readwrite'> = IDBPTransaction<
	Kept,
	StoreName[],
	Mode
>;

/** The database of this site. Everything rejects where the browser does not let it be, or never answers. */
export interface Database {
	/** What `work` finds; nothing where there is no database, and none is made. */
	read<T>(work: (tx: Transaction<'readonly'>) => Promise<T>): Promise<T | undefined>;
	/** What `work` answers, once the disk has what it wrote; nothing where there is no database. */
	change<T>(work: (tx: Transaction) => Promise<T>): Promise<T | undefined>;
	/** The same, and the database is made where there is none. */
	make<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** How a database is opened. */
export interface DatabaseSettings {
	/** Milliseconds after which a browser counts as one that never answers. */
	readonly patience?: number;
	/** Somebody erased the database while it was open here. */
	readonly whenErased?: () => void;
}

const allStores = Object.values(storeNames);

/** Rises with every store: 1 had no events of sessions. */
const version = 2;

/** The database of this site, opened when it is first wanted. */
export function openDatabase(settings: DatabaseSettings = {}): Database {
	const patience = settings.patience ?? 4000;
	const { connect, drop } = connectWith(settings.whenErased, patience);

	async function work<T, Mode extends 'readonly' | 'readwrite'>(
		way: { readonly mode: Mode; readonly makes?: true },
		task: (tx: Transaction<Mode>) => Promise<T>
	): Promise<T | undefined> {
		const database = await connect(way.makes ?? false);
		if (!database) return undefined;
		try {
			return await transact(database, { mode: way.mode, patience }, task);
		} catch (reason) {
			// Whatever it was, the next try begins with a connection of its own.
			database.close();
			drop();
			throw reason;
		}
	}

	return {
		read: (task) => work({ mode: 'readonly' }, task),
		change: (task) => work({ mode: 'readwrite' }, task),
		make: (task) => work({ mode: 'readwrite', makes: true }, task) as ReturnType<typeof task>
	};
}

/**
 * Empties the database, also where another tab keeps it open and lies still, and removes it as soon
 * as nobody has it open. Never rejects.
 */
export async function eraseDatabase(database: Database, patience = 2000): Promise<void> {
	const clear = (tx: Transaction) =>
		Promise.all(allStores.map((name) => tx.objectStore(name).clear()));
	await database.change(clear).catch(() => undefined);
	const remove = async (): Promise<void> => deleteDB(databaseName);
	await inTime(remove(), patience).catch(() => undefined);
}

type Connection = IDBPDatabase<Kept>;

/** One connection for the page, made anew after it was closed; a browser that once did not answer is not waited for again. */
function connectWith(whenErased: (() => void) | undefined, patience: number) {
	let opening: Promise<Connection | undefined> | undefined;
	let wait = patience;
	const drop = (): void => void (opening = undefined);

	function open(makes: boolean): Promise<Connection | undefined> {
		return openOrFind(makes, {
			blocking(_was, next, event) {
				(event.target as IDBDatabase).close();
				drop();
				if (next === null) whenErased?.();
			},
			terminated: drop
		}).catch((reason: unknown) => {
			drop();
			throw reason;
		});
	}

	async function connect(makes: boolean): Promise<Connection | undefined> {
		opening ??= open(makes);
		try {
			const database = await inTime(opening, wait);
			wait = patience;
			if (!database) opening = undefined;
			return database ?? (makes ? await inTime((opening = open(true)), wait) : undefined);
		} catch (reason) {
			if (reason instanceof NoAnswer) wait = 0;
			throw reason;
		}
	}
	return { connect, drop };
}

type Events = Parameters<typeof openDB<Kept>>[2];

/** Opens the database, and makes it only where that is asked for: looking for it leaves no trace. */
async function openOrFind(makes: boolean, events: Events): Promise<Connection | undefined> {
	let isMissing = false;
	try {
		return await openDB<Kept>(databaseName, version, {
			...events,
			upgrade(database, from, ...[, tx]) {
				isMissing = !makes && from === 0;
				if (isMissing) {
					tx.done.catch(() => undefined);
					return tx.abort();
				}
				addStores(database, from);
			}
		});
	} catch (reason) {
		if (isMissing) return undefined;
		throw reason;
	}
}

/** Adds what a database of version `from` has not; what it holds stays. */
function addStores(database: Connection, from: number): void {
	if (from < 1) {
		database.createObjectStore(storeNames.plans);
		database.createObjectStore(storeNames.copies);
		database.createObjectStore(storeNames.setAside, { autoIncrement: true });
		database.createObjectStore(storeNames.sessions, { keyPath: 'id' });
	}
	if (from < 2) {
		database.createObjectStore(storeNames.events, { keyPath: ['session', 'stream', 'seq'] });
	}
}

async function transact<T, Mode extends 'readonly' | 'readwrite'>(
	database: Connection,
	{ mode, patience }: { readonly mode: Mode; readonly patience: number },
	task: (tx: Transaction<Mode>) => Promise<T>
): Promise<T> {
	const tx = database.transaction(allStores, mode, { durability: 'strict' });
	const isDone = tx.done;
	isDone.catch(() => undefined);
	const stop = setTimeout(() => abort(tx), patience);
	try {
		const answer = await task(tx);
		await isDone;
		return answer;
	} catch (reason) {
		abort(tx);
		// What ended the transaction says more than the request it took along.
		throw tx.error ?? reason;
	} finally {
		clearTimeout(stop);
	}
}

function abort(tx: { readonly abort: () => void }): void {
	try {
		tx.abort();
	} catch {
		// It is over already.
	}
}

/** The browser took longer than anybody waits. */
class NoAnswer extends Error {}

function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
	return new Promise((resolve, reject) => {
		const stop = setTimeout(() => reject(new NoAnswer('The browser does not answer.')), patience);
		answer.then(resolve, reject).finally(() => clearTimeout(stop));
	});
}
