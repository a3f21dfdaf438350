import type { ToWorker } from '../offline/index.ts';

/** A newer build of the site that lies ready, and what somebody may do about it. */
export interface NewVersion {
	/** Whether one is ready that this page does not run. */
	isOffered(): boolean;
	/** Puts the new version in charge and loads the page anew; other tabs stay as they are. */
	use(): void;
	/** Calls `tell` when `isOffered` may have changed. */
	watch(tell: () => void): void;
}

/** What following versions takes from the page. */
export interface VersionPage {
	readonly workers: ServiceWorkerContainer;
	/** Tells when it is shown again. */
	readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>;
	/** Where the worker's script is, and the folder that it serves. */
	readonly script: string;
	readonly scope: string;
	/** The version that this page runs. */
	readonly version: string;
	/** Milliseconds on a clock. */
	readonly clock: () => number;
	readonly reload: () => void;
}

/** Milliseconds between two looks for a newer version while a page stays open: an hour. */
const betweenLooks = 3_600_000;

/** Milliseconds that a waiting worker gets to say its version. */
const patience = 2000;

/**
 * Registers the worker and follows its versions. A browser that refuses, for want of https or in a
 * private window, is no trouble: nothing is ever offered, and the site works as without a worker.
 */
export function followVersions(page: VersionPage): NewVersion {
	const watchers: (() => void)[] = [];
	let registration: ServiceWorkerRegistration | undefined;
	let isOffered = false;

	async function look(): Promise<void> {
		const waiting = registration?.waiting;
		// Without a worker in charge the new one waits for nobody.
		const other = waiting && page.workers.controller ? await versionOf(waiting) : page.version;
		isOffered = other !== page.version;
		watchers.forEach((tell) => tell());
	}

	void register(page).then((found) => {
		registration = found;
		if (!found) return;
		void look();
		found.addEventListener('updatefound', () => {
			found.installing?.addEventListener('statechange', () => void look());
		});
		page.workers.addEventListener('controllerchange', () => void look());
		lookOnceInAWhile(page, found);
	});

	return {
		isOffered: () => isOffered,
		watch: (tell) => void watchers.push(tell),
		use() {
			const waiting = registration?.waiting;
			if (!waiting) return page.reload();
			page.workers.addEventListener('controllerchange', page.reload, { once: true });
			waiting.postMessage({ pathfinder: 'take-over' } satisfies ToWorker);
		}
	};
}

function register({ workers, script, scope }: VersionPage) {
	return workers.register(script, { scope, updateViaCache: 'none' }).catch(() => undefined);
}

function lookOnceInAWhile(
	{ document, clock }: VersionPage,
	registration: ServiceWorkerRegistration
): void {
	let last = clock();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState !== 'visible' || clock() - last < betweenLooks) return;
		last = clock();
		registration.update().catch(() => undefined);
	});
}

/** The version of a worker; nothing where it does not say. */
function versionOf(worker: ServiceWorker): Promise<string | undefined> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		const end = (version?: string): void => {
			port1.close();
			resolve(version);
		};
		const timer = setTimeout(end, patience);
		port1.onmessage = ({ data }: MessageEvent<unknown>) => {
			clearTimeout(timer);
			end(String(data));
		};
		worker.postMessage({ pathfinder: 'which-version' } satisfies ToWorker, [port2]);
	});
}
