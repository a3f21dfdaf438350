import {
	isNothing,
	listCaches,
	listKept,
	listWorkers,
	type KeptThings,
	type Places
} from './list-kept.ts';
import { keysOfDevice } from './own-keys.ts';
import { clearWindow } from './clear-window.ts';
import { eraseDatabase } from './open-database.ts';
import type { Browser } from './this-device.ts';

/** What is still there after everything was erased. */
export interface Left {
	readonly isNothing: boolean;
	readonly things: KeptThings;
}

/**
 * Erases everything that this site keeps on the device, and nothing that others keep there; then
 * looks again, and says what is left. Never throws: what a browser does not let be erased is left.
 */
export async function leaveNothing(places: Places): Promise<Left> {
	const { browser, root } = places;
	// The worker first: as long as there is one, it may fill the caches anew.
	for (const worker of await listWorkers(browser, root)) await tryTo(() => worker.unregister());
	await eraseDatabase(places.database);
	clearDevice(browser);
	clearWindow(browser);
	const { names } = await listCaches(browser);
	for (const name of names) await tryTo(() => browser.caches()?.delete(name));
	const things = await listKept(places);
	return { isNothing: isNothing(things), things };
}

function clearDevice(browser: Browser): void {
	for (const key of keysOfDevice(browser)) browser.local()?.removeItem(key);
}

async function tryTo(work: () => Promise<unknown> | undefined): Promise<void> {
	try {
		await work();
	} catch {
		// It is seen, and said, when everything is listed again.
	}
}
