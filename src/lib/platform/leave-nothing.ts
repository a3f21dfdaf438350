import {
	isNothing,
	listCaches,
	listKept,
	listWorkers,
	type KeptThings,
	type Places
} from './list-kept.ts';
import type { ToWorker } from '../offline/index.ts';
import { keysOfDevice } from './own-keys.ts';
import { clearWindow } from './clear-window.ts';
import { eraseDatabase } from './open-database.ts';
import type { Browser } from './this-device.ts';

/** What is still there after everything was erased. */
export interface Left {
	readonly isNothing: boolean;
	readonly things: KeptThings;
}

/** How long a browser gets: it ends workers and lets go of what they hold when it comes to that. */
interface Patience {
	/** Looks at most. */
	readonly looks: number;
	/** Milliseconds between two. */
	readonly pause: number;
}

const someSeconds: Patience = { looks: 20, pause: 200 };

/**
 * Erases everything that this site keeps on the device, and nothing that others keep there; then
 * looks again, and says what is left. Never throws: what a browser does not let be erased is left.
 */
export async function leaveNothing(
	places: Places,
	{ looks, pause }: Patience = someSeconds
): Promise<Left> {
	const { browser, root } = places;
	// The worker first: as long as there is one, it may fill the caches anew.
	for (const worker of await listWorkers(browser, root)) endWorker(worker);
	await eraseDatabase(places.database);
	clearDevice(browser);
	clearWindow(browser);
	for (let look = 1; ; look += 1) {
		const { names } = await listCaches(browser);
		for (const name of names) await tryTo(() => browser.caches()?.delete(name));
		const left = await seeWhatIsLeft(places, { looks: 1, pause });
		if (left.isNothing || look >= looks) return left;
		await wait(pause);
	}
}

/** What is left after everything was erased, once the browser had time to let go of it. */
export async function seeWhatIsLeft(
	places: Places,
	{ looks, pause }: Patience = someSeconds
): Promise<Left> {
	for (let look = 1; ; look += 1) {
		const things = await listKept(places);
		if (isNothing(things) || look >= looks) return { isNothing: isNothing(things), things };
		await wait(pause);
	}
}

/** A worker that is being installed would be waited for, perhaps for minutes: so it is told. */
function endWorker(registration: ServiceWorkerRegistration): void {
	const { installing, waiting, active } = registration;
	for (const worker of [installing, waiting, active]) {
		worker?.postMessage({ pathfinder: 'leave' } satisfies ToWorker);
	}
	void tryTo(() => registration.unregister());
}

function wait(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
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
