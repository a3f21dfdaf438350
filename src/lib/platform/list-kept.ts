import type { KeptPlan } from '../learner-plan/index.ts';
import { readNotebook, type Note } from '../notebook/index.ts';
import { readRecentSearches } from '../search/index.ts';
import { keysOfDevice, keysOfWindow } from './own-keys.ts';
import { openDatabase, type Database } from './open-database.ts';
import { findAll, type UnreadPlan } from './read-records.ts';
import { cachePrefix, storageKeys, storeNames } from './storage-keys.ts';
import { thisBrowser, type Browser } from './this-device.ts';

/** What this site keeps on a device, counted. What a browser does not let be looked at, it does not keep either. */
export interface KeptThings {
	readonly plans: readonly KeptPlan[];
	/** Plans that cannot be read. */
	readonly unread: readonly UnreadPlan[];
	/** The notebook of what was not found; the oldest first. */
	readonly notes: readonly Note[];
	/** Parts of the notebook that cannot be read, as they are. */
	readonly unreadNotes: readonly string[];
	readonly searches: readonly string[];
	/** Copies of pages and their parts, for when the network is away. */
	readonly copies: number;
	/** Sessions of usability studies that were not yet saved as a file. */
	readonly unsavedSessions: readonly unknown[];
	/** Ids of a console's lists whose participant sat elsewhere: nothing tells that they were saved. */
	readonly unsavedCalls: readonly string[];
	/** All sessions of usability studies, those lists among them. */
	readonly sessions: number;
	/** Texts under keys of ours, also those that are counted above. */
	readonly texts: number;
	/** A worker of this site is registered, or a database or a cache of it is there, be it empty. */
	readonly traces: readonly Trace[];
}

/** What may be there without anything in it. */
type Trace = 'database' | 'caches' | 'worker';

/** Where something may be kept. */
export interface Places {
	readonly browser: Browser;
	readonly database: Database;
	/** The absolute address of the site's root. */
	readonly root: string;
}

/** The places of the page that is open, for the site whose root is at `root`. */
export function thesePlaces(root: string): Places {
	return { browser: thisBrowser(), database: openDatabase(), root };
}

/** What is kept on this device, as it is now. Looking leaves nothing behind. */
export async function listKept({ browser, database, root }: Places): Promise<KeptThings> {
	const inDatabase = await database.read(readDatabase).catch(() => undefined);
	const caches = await listCaches(browser);
	const workers = await listWorkers(browser, root);
	const traces = { database: inDatabase, caches: caches.names[0], worker: workers[0] };
	return {
		...(inDatabase ?? {
			plans: [],
			unread: [],
			unsavedSessions: [],
			unsavedCalls: [],
			sessions: 0
		}),
		...listTexts(browser),
		copies: caches.copies,
		traces: traceNames.filter((name) => traces[name] !== undefined)
	};
}

const traceNames: readonly Trace[] = ['database', 'caches', 'worker'];

/** Whether nothing at all is there, not even an empty place. */
export function isNothing({ texts, traces }: KeptThings): boolean {
	return texts === 0 && traces.length === 0;
}

/** The workers of the site at `root`; none of other sites of its host. */
export async function listWorkers(
	browser: Browser,
	root: string
): Promise<readonly ServiceWorkerRegistration[]> {
	try {
		const all = (await browser.workers()?.getRegistrations()) ?? [];
		return all.filter(({ scope }) => scope === root);
	} catch {
		return [];
	}
}

/** The caches of this site, and how many answers are in them. */
export async function listCaches(
	browser: Browser
): Promise<{ readonly names: readonly string[]; readonly copies: number }> {
	try {
		const caches = browser.caches();
		const names = ((await caches?.keys()) ?? []).filter((name) => name.startsWith(cachePrefix));
		const sizes = names.map(
			async (name) => (await (await caches?.open(name))?.keys())?.length ?? 0
		);
		const copies = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		return { names, copies };
	} catch {
		return { names: [], copies: 0 };
	}
}

function listTexts(
	browser: Browser
): Pick<KeptThings, 'notes' | 'unreadNotes' | 'searches' | 'texts'> {
	const keys = keysOfDevice(browser);
	const read = (key: string) =>
		keys.includes(key) ? (browser.local()?.getItem(key) ?? null) : null;
	const text = read(storageKeys.notebook);
	const { notes, trouble } = readNotebook(text);
	const unreadNotes = [read(storageKeys.notebookSetAside), trouble ? text : null];
	return {
		notes,
		unreadNotes: unreadNotes.filter((one) => one !== null),
		searches: readRecentSearches(read(storageKeys.recentSearches)).queries,
		texts: keys.length + keysOfWindow(browser).length
	};
}

async function readDatabase(tx: Parameters<Parameters<Database['read']>[0]>[0]) {
	const { plans, aside } = await findAll(tx);
	const sessions: readonly unknown[] = await tx.objectStore(storeNames.sessions).getAll();
	const keys = await tx.objectStore(storeNames.events).getAllKeys();
	const unsavedCalls = [...new Set(keys.map(([id]) => id))].filter((id) => id.startsWith('apart-'));
	const all = [...plans.values()];
	return {
		plans: all.flatMap(({ plan }) => plan ?? []),
		unread: [...all.flatMap(({ unread }) => unread ?? []), ...aside],
		unsavedSessions: sessions.filter((one) => !isSaved(one)),
		unsavedCalls,
		sessions: sessions.length + unsavedCalls.length
	};
}

function isSaved(session: unknown): boolean {
	return (
		typeof session === 'object' && session !== null && Boolean(Reflect.get(session, 'exportedAt'))
	);
}
