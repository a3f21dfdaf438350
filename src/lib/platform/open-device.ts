/** Why something stays only until the page is closed: storage is refused, or it is full. */
export type DeviceTrouble = 'blocked' | 'full';

/** Texts by key, kept on this device where the browser lets them be. Nothing here ever throws. */
export interface Device {
	/** The text of a key; null where there is none. */
	read(key: string): string | null;
	/** Keeps a text, or with null nothing, and tells who watches the key. */
	write(key: string, text: string | null): void;
	/** Calls `tell` when the text of a key changes, here or in another tab, until the answer is called. */
	watch(key: string, tell: () => void): () => void;
	/** What keeps texts from outliving the page; nothing while all is well. */
	trouble(): DeviceTrouble | undefined;
}

/** What a device needs of a browser. */
interface Browser {
	/** May throw, as browsers do where storage is blocked. */
	readonly storage: () => Storage | undefined;
	/** Where changes made in other tabs are told; nothing where there is no browser. */
	readonly tabs?: EventTarget | undefined;
}

/**
 * The device behind a browser's storage. What storage refuses is kept in memory until the page is
 * closed, and `trouble` says so.
 */
export function openDevice({ storage, tabs }: Browser): Device {
	/** Texts that storage did not take, which hide those that it has. */
	const memory = new Map<string, string | null>();
	const { tell, watch } = watchKeys(tabs);
	let trouble: DeviceTrouble | undefined;

	return {
		read(key) {
			const kept = memory.get(key);
			if (kept !== undefined) return kept;
			try {
				return storage()?.getItem(key) ?? null;
			} catch {
				trouble = 'blocked';
				return null;
			}
		},
		write(key, text) {
			const refused = put(storage, key, text);
			if (refused) memory.set(key, text);
			else memory.delete(key);
			trouble = refused ?? (memory.size > 0 ? trouble : undefined);
			tell(key);
		},
		watch,
		trouble: () => trouble
	};
}

/** Another tab changed something; the page is shown again after it lay still. */
const signals = ['storage', 'pageshow'];

/** Who wants to know of which key; other tabs are listened to only while somebody does. */
function watchKeys(tabs: EventTarget | undefined) {
	const watchers = new Map<string, Set<() => void>>();
	const tell = (key: string) => [...(watchers.get(key) ?? [])].forEach((one) => one());

	function hearTabs(event: Event): void {
		// Without a key everything may be new: all was taken away, or the page lay still meanwhile.
		const key = 'key' in event ? (event as StorageEvent).key : null;
		if (key === null) [...watchers.keys()].forEach(tell);
		else tell(key);
	}

	function watch(key: string, one: () => void): () => void {
		if (watchers.size === 0) signals.forEach((name) => tabs?.addEventListener(name, hearTabs));
		const those = watchers.get(key) ?? new Set();
		watchers.set(key, those.add(one));
		return () => {
			those.delete(one);
			if (those.size === 0) watchers.delete(key);
			if (watchers.size > 0) return;
			signals.forEach((name) => tabs?.removeEventListener(name, hearTabs));
		};
	}
	return { tell, watch };
}

/** Stores a text or takes it away; says why where that is refused. */
function put(
	storage: Browser['storage'],
	key: string,
	text: string | null
): DeviceTrouble | undefined {
	let open: Storage | undefined;
	try {
		open = storage();
	} catch {
		return 'blocked';
	}
	if (!open) return 'blocked';
	try {
		if (text === null) open.removeItem(key);
		else open.setItem(key, text);
		return undefined;
	} catch (reason) {
		return isFull(reason) ? 'full' : 'blocked';
	}
}

/** Whether there was no room for what should be kept. */
export function isFull(reason: unknown): boolean {
	return reason instanceof DOMException && reason.name === 'QuotaExceededError';
}
