import { readToPage, type ToWorker } from '../offline/index.ts';

/** Whether the site's host can be reached, as far as a page can know. */
export interface Network {
	isAway(): boolean;
	/** Whether the site is on this device, so that its pages open all the same. */
	isKept(): boolean;
	/** Says that somebody reads the page at an absolute address, so that it is kept whole. */
	keep(address: string): void;
	/** Calls `tell` when one of them may have changed. */
	watch(tell: () => void): void;
}

/** What following the network takes from the browser. */
export interface NetworkBrowser {
	/** Tells of `online` and `offline`. */
	readonly window: EventTarget;
	readonly navigator: { readonly onLine: boolean };
	/** Nothing where the browser has no workers, or not for this address. */
	readonly workers: ServiceWorkerContainer | undefined;
}

/**
 * Follows what the browser says of the network and what the worker met when it last asked: a
 * browser believes in any cable, and only a request shows whether there is a way.
 */
export function followNetwork({ window, navigator, workers }: NetworkBrowser): Network {
	const watchers: (() => void)[] = [];
	const changed = () => watchers.forEach((tell) => tell());
	let isMissed = false;
	/** The page to keep as soon as somebody is there to keep it. */
	let wanted: string | undefined;

	function keep(address: string): void {
		wanted = address;
		const worker = workers?.controller;
		if (!worker) return;
		wanted = undefined;
		worker.postMessage({ pathfinder: 'keep-page', address } satisfies ToWorker);
	}

	function ask(): void {
		workers?.controller?.postMessage({ pathfinder: 'which-network' } satisfies ToWorker);
	}

	window.addEventListener('offline', changed);
	window.addEventListener('online', () => {
		isMissed = false;
		changed();
	});
	workers?.addEventListener('message', ({ data }) => {
		const is = readToPage(data);
		if (!is) return;
		isMissed = is === 'away';
		changed();
	});
	workers?.addEventListener('controllerchange', () => {
		if (wanted !== undefined) keep(wanted);
		changed();
	});
	// What was said while nobody listened comes now.
	workers?.startMessages();
	ask();

	return {
		isAway: () => isMissed || !navigator.onLine,
		isKept: () => Boolean(workers?.controller),
		keep,
		watch: (tell) => void watchers.push(tell)
	};
}
