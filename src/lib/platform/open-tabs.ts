import { channelName } from './storage-keys.ts';

/** What tabs of this site tell each other: plans changed; somebody ended the visit. */
export type TabWord = 'plans' | 'leave';

/** The other tabs of this site. Where a browser has no channel between them, nobody is heard. */
export interface Tabs {
	tell(word: TabWord): void;
	/** Calls `hear` for each word of another tab, until the answer is called. */
	watch(hear: (word: TabWord) => void): () => void;
}

/** The other tabs behind a channel, which is opened when it is first wanted. */
export function openTabs(open: () => BroadcastChannel | undefined): Tabs {
	let channel: BroadcastChannel | null | undefined;
	const opened = (): BroadcastChannel | null => (channel ??= tryTo(open) ?? null);

	return {
		tell(word) {
			tryTo(() => opened()?.postMessage(word));
		},
		watch(hear) {
			const own = opened();
			const listen = ({ data }: MessageEvent<unknown>): void => {
				if (data === 'plans' || data === 'leave') hear(data);
			};
			own?.addEventListener('message', listen);
			return () => own?.removeEventListener('message', listen);
		}
	};
}

let tabs: Tabs | undefined;

/** The other tabs of the page that is open; nobody while pages are made. */
export function thisTabs(): Tabs {
	const inBrowser = typeof document !== 'undefined' && typeof BroadcastChannel !== 'undefined';
	return (tabs ??= openTabs(() => (inBrowser ? new BroadcastChannel(channelName) : undefined)));
}

/** Browsers refuse channels where they refuse storage. */
function tryTo<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}
