import { keysOfWindow } from './own-keys.ts';
import type { Browser } from './this-device.ts';

/** Erases what the window keeps for us: how far Kit's pages were scrolled, and which plan was open. */
export function clearWindow(browser: Browser): void {
	for (const key of keysOfWindow(browser)) browser.session()?.removeItem(key);
}
