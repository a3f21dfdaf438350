import { openDevice, type Device } from './open-device.ts';

const inBrowser = typeof document !== 'undefined';
let device: Device | undefined;
let tab: Device | undefined;

/** The device that the page is open on: one for the whole visit. While pages are made it keeps nothing. */
export function thisDevice(): Device {
	device ??= openDevice({
		storage: () => (inBrowser ? globalThis.localStorage : undefined),
		tabs: inBrowser ? globalThis.window : undefined
	});
	return device;
}

/** What is kept for the window alone that the page is open in, until it is closed. */
export function thisWindow(): Device {
	tab ??= openDevice({ storage: () => (inBrowser ? globalThis.sessionStorage : undefined) });
	return tab;
}

/** Everything in which a browser lets a site keep something. Each may be missing, or throw when it is asked for. */
export interface Browser {
	readonly local: () => Storage | undefined;
	readonly session: () => Storage | undefined;
	readonly caches: () => CacheStorage | undefined;
	readonly workers: () => ServiceWorkerContainer | undefined;
}

/** The browser that the page is open in. */
export function thisBrowser(): Browser {
	return {
		local: () => globalThis.localStorage,
		session: () => globalThis.sessionStorage,
		caches: () => globalThis.caches,
		workers: () => globalThis.navigator.serviceWorker
	};
}
