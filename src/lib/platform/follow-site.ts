import { followNetwork } from './follow-network.ts';
import { followVersions } from './follow-versions.ts';

/** What a page may know of its site while it is open. */
export interface SiteNow {
	/** The site's host cannot be reached. */
	readonly isAway: boolean;
	/** The site is on this device, so that its pages open all the same. */
	readonly isKept: boolean;
	/** A newer version is ready. */
	readonly isOffered: boolean;
}

/** The network and the versions of the site, as one thing to follow. */
export interface SiteFollower {
	/** Calls `tell` now and after each change. */
	watch(tell: (now: SiteNow) => void): void;
	/** Says that somebody reads the page that stands in the address bar. */
	keep(): void;
	/** Takes the new version and loads this page anew. */
	useNew(): void;
}

/** Ends when the page has loaded and has nothing to do. */
export async function whenAtRest(): Promise<void> {
	if (document.readyState !== 'complete') {
		await new Promise((done) => window.addEventListener('load', done, { once: true }));
	}
	await new Promise<void>((done) => {
		if ('requestIdleCallback' in window) window.requestIdleCallback(() => done());
		else setTimeout(done, 500);
	});
}

/**
 * Registers the worker of the site whose root has the path `root`, and follows the network and newer
 * versions than `version` for the life of the page. Where there are no workers the rest works.
 */
export function followSite(site: {
	readonly root: string;
	readonly version: string;
}): SiteFollower {
	const workers = workersOf(navigator);
	const network = followNetwork({ window, navigator, workers });
	const versions =
		workers &&
		followVersions({
			workers,
			document,
			script: `${site.root}service-worker.js`,
			scope: site.root,
			version: site.version,
			clock: () => performance.now(),
			reload: () => location.reload()
		});

	return {
		watch(tell) {
			const tellNow = () =>
				tell({
					isAway: network.isAway(),
					isKept: network.isKept(),
					isOffered: versions?.isOffered() ?? false
				});
			network.watch(tellNow);
			versions?.watch(tellNow);
			tellNow();
		},
		// The fragment stays with the page: it may hold answers, or a plan.
		keep: () => network.keep(`${location.origin}${location.pathname}`),
		useNew: () => versions?.use()
	};
}

/** The browser's workers; nothing where it has none for this address, or refuses to name them. */
function workersOf(browser: Navigator): ServiceWorkerContainer | undefined {
	try {
		return 'serviceWorker' in browser ? browser.serviceWorker : undefined;
	} catch {
		return undefined;
	}
}
