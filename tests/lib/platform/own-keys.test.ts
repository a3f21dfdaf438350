import { describe, expect, it } from 'vitest';
import { keysOfDevice, keysOfWindow } from '../../../src/lib/platform/own-keys.ts';
import { aBrowser, aRefusingBrowser } from '../../support/browser-builder.ts';

describe('the keys of ours', () => {
	it('are those that begin with our name, and for a window those of Kit', () => {
		const browser = aBrowser();
		for (const key of [
			'pathfinder/notebook',
			'pathfinder/new',
			'pathfinder',
			'sveltekit:scroll',
			'x'
		]) {
			browser.localTexts.setItem(key, '1');
			browser.sessionTexts.setItem(key, '1');
		}
		expect(keysOfDevice(browser)).toEqual(['pathfinder/notebook', 'pathfinder/new']);
		expect(keysOfWindow(browser)).toEqual([
			'pathfinder/notebook',
			'pathfinder/new',
			'sveltekit:scroll'
		]);
	});

	it('are none where storage is refused', () => {
		expect(keysOfDevice(aRefusingBrowser())).toEqual([]);
		expect(keysOfWindow(aRefusingBrowser())).toEqual([]);
	});
});
