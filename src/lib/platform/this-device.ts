import { openDevice, type Device } from './open-device.ts';

let device: Device | undefined;

/** The device that the page is open on: one for the whole visit. While pages are made it keeps nothing. */
export function thisDevice(): Device {
	const inBrowser = typeof document !== 'undefined';
	device ??= openDevice({
		storage: () => (inBrowser ? globalThis.localStorage : undefined),
		tabs: inBrowser ? globalThis.window : undefined
	});
	return device;
}
