/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';
import {
	answerFixed,
	answerFresh,
	fillShelf,
	keepPage,
	listNeeded,
	readToWorker,
	sortRequest,
	staleShelves,
	versionShelf,
	type NetworkIs,
	type OfflineTools,
	type ToPage
} from '../lib/offline/index.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const site = { root: worker.registration.scope, version };

/** How the network was at the last request, as long as this worker is awake. */
let network: NetworkIs = 'here';

/** Somebody has everything removed while this worker is still being installed. */
const leaving = new AbortController();

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { method, url, headers } = request;
	const kind = sortRequest({ method, url, isPartial: headers.has('range') }, site.root);
	if (kind === 'elsewhere') return;
	const answer = kind === 'fixed' ? answerFixed : answerFresh;
	event.respondWith(answer(request, toolsOf(event)));
});

worker.addEventListener('message', (event) => {
	const said = readToWorker(event.data);
	if (said) obey[said.pathfinder](event, said);
});

type Said = NonNullable<ReturnType<typeof readToWorker>>;

/** What each message of a page does. */
const obey: Record<Said['pathfinder'], (event: ExtendableMessageEvent, said: Said) => void> = {
	'take-over': (event) => event.waitUntil(worker.skipWaiting()),
	'which-version': (event) => event.ports[0]?.postMessage(version),
	'which-network': (event) => event.source?.postMessage(sayNetwork()),
	leave: () => leaving.abort(),
	'keep-page': (event, said) => {
		if (!('address' in said)) return;
		event.waitUntil(keepPage(said.address, toolsOf(event)).catch(() => undefined));
	}
};

async function install(): Promise<void> {
	const name = versionShelf(site);
	const ask = (request: Request) => fetch(request, { signal: leaving.signal });
	const shelf = await caches.open(name);
	try {
		const needed = listNeeded({ root: site.root, build, files });
		await fillShelf({ shelf, ...needed, ask });
	} catch (reason) {
		await caches.delete(name);
		throw reason;
	}
}

async function activate(): Promise<void> {
	const tabs = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const names = staleShelves(await caches.keys(), { site, openTabs: tabs.length });
	await Promise.all(names.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

function toolsOf(event: ExtendableEvent): OfflineTools {
	return {
		site,
		shelves: caches,
		ask: (request) => fetch(request),
		pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
		meanwhile: (work) => event.waitUntil(work.catch(() => undefined)),
		tell: (now) => {
			if (now === network) return;
			network = now;
			event.waitUntil(tellPages());
		}
	};
}

async function tellPages(): Promise<void> {
	for (const client of await worker.clients.matchAll()) client.postMessage(sayNetwork());
}

function sayNetwork(): ToPage {
	return { pathfinder: 'network', is: network };
}
