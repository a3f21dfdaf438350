import type { Browser } from '../../src/lib/platform/this-device.ts';
import type { VisitWindow } from '../../src/lib/platform/end-visit.ts';
import { FakeStorage } from './device-builder.ts';

/** Caches in memory, each with the addresses in it. */
export class FakeCaches {
	readonly all: Map<string, readonly string[]>;
	constructor(all: Readonly<Record<string, readonly string[]>> = {}) {
		this.all = new Map(Object.entries(all));
	}
	keys = (): Promise<string[]> => Promise.resolve([...this.all.keys()]);
	open = (name: string) =>
		Promise.resolve({ keys: () => Promise.resolve(this.all.get(name) ?? []) });
	delete = (name: string): Promise<boolean> => Promise.resolve(this.all.delete(name));
}

/** Workers in memory, by the address that they serve. */
export class FakeWorkers {
	readonly scopes: Set<string>;
	constructor(...scopes: readonly string[]) {
		this.scopes = new Set(scopes);
	}
	getRegistrations = () =>
		Promise.resolve(
			[...this.scopes].map((scope) => ({
				scope,
				unregister: () => Promise.resolve(this.scopes.delete(scope))
			}))
		);
}

/** A browser in memory, and what lies in it. */
export interface FakeBrowser extends Browser {
	readonly localTexts: FakeStorage;
	readonly sessionTexts: FakeStorage;
}

/** A browser that keeps everything in memory; without caches and workers where none are given. */
export function aBrowser(given: { caches?: FakeCaches; workers?: FakeWorkers } = {}): FakeBrowser {
	const [localTexts, sessionTexts] = [new FakeStorage(), new FakeStorage()];
	return {
		localTexts,
		sessionTexts,
		local: () => localTexts,
		session: () => sessionTexts,
		caches: () => given.caches as unknown as CacheStorage | undefined,
		workers: () => given.workers as unknown as ServiceWorkerContainer | undefined
	};
}

/** A browser that refuses everything. */
export function aRefusingBrowser(): Browser {
	const refuse = (): never => {
		throw new DOMException('Blocked.', 'SecurityError');
	};
	return { local: refuse, session: refuse, caches: refuse, workers: refuse };
}

/** An entry of a window's history, by its address. */
export interface FakeEntry {
	readonly url: string;
	/** Another document shows it. */
	readonly isOther?: boolean;
}

/** A window with a history, of which the last entry is open; `log` tells what was done with it. */
export function aWindow(entries: readonly FakeEntry[], given: Partial<VisitWindow> = {}) {
	const log: string[] = [];
	const events = new EventTarget();
	const session = new FakeStorage();
	const all = entries.map(({ url, isOther }, index) => ({
		url,
		index,
		key: `k${index}`,
		sameDocument: !isOther
	}));
	const say = (what: string) => (address: string | URL) =>
		void log.push(`${what} ${String(address)}`);
	const navigation = {
		currentEntry: all.at(-1) ?? null,
		entries: () => all,
		traverseTo(key: string) {
			const entry = all.find((one) => one.key === key);
			log.push(`back to ${entry?.url}`);
			events.dispatchEvent(new Event('popstate'));
			const done = Promise.resolve(entry);
			return { committed: done, finished: done };
		}
	};
	const window: VisitWindow = {
		events,
		location: {
			assign: say('go to'),
			replace: say('replace by'),
			reload: () => void log.push('reload')
		},
		history: {
			replaceState: (_state, _title, url) => void log.push(`becomes ${String(url)}`),
			pushState: (_state, _title, url) => void log.push(`then ${String(url)}`)
		},
		navigation: navigation as unknown as NonNullable<VisitWindow['navigation']>,
		session: () => session,
		isThere: () => Promise.resolve(true),
		...given
	};
	return { window, log, events, session };
}
