import { expect, it } from 'vitest';
import { clearWindow } from '../../../src/lib/platform/clear-window.ts';
import { aBrowser, aRefusingBrowser } from '../../support/browser-builder.ts';

it('clearWindow erases what the window keeps for us, and nothing of others or of the device', () => {
	const browser = aBrowser();
	for (const key of ['pathfinder/last-opened-plan', 'sveltekit:scroll', 'other']) {
		browser.sessionTexts.setItem(key, '1');
		browser.localTexts.setItem(key, '1');
	}
	clearWindow(browser);
	expect([...browser.sessionTexts.texts.keys()]).toEqual(['other']);
	expect(browser.localTexts.length).toBe(3);
	expect(() => clearWindow(aRefusingBrowser())).not.toThrow();
});
