import { afterEach, describe, expect, it, vi } from 'vitest';
import { followLeaving, thisLeavingPage } from '../../../src/lib/platform/follow-leaving.ts';
import { storageKeys } from '../../../src/lib/platform/storage-keys.ts';
import { aBrowser, aWindow } from '../../support/browser-builder.ts';
import { linkTabs } from '../../support/plans-builder.ts';

const root = 'https://example.org/';
const end = { root, last: `${root}leave/?done` };

afterEach(() => vi.unstubAllGlobals());

function aPage(given: Parameters<typeof aWindow>[1] = {}) {
	const tab = linkTabs();
	const browser = aBrowser();
	const { window, log, events, session } = aWindow([{ url: `${root}plan/` }], given);
	return { page: { window, tabs: tab(), browser }, other: tab(), browser, log, events, session };
}

describe('followLeaving', () => {
	it('ends the visit when another tab ends it', async () => {
		const { page, other, browser, log } = aPage();
		browser.sessionTexts.setItem('sveltekit:scroll', '{}');
		followLeaving(end, page);
		other.tell('plans');
		other.tell('leave');
		await vi.waitFor(() => expect(log).toEqual([`becomes ${root}`, `go to ${end.last}`]));
		expect(browser.sessionTexts.length).toBe(0);
	});

	it('leaves no page open that cannot be loaded anew', async () => {
		const { page, other, log } = aPage({ isThere: () => Promise.resolve(false) });
		followLeaving(end, page);
		other.tell('leave');
		await vi.waitFor(() => expect(log.at(-1)).toBe(`replace by ${end.last}`));
	});

	it('goes on with an end that began in a later document, also when it is shown again', () => {
		const { page, log, events, session } = aPage();
		followLeaving(end, page);
		expect(log).toEqual([]);
		session.setItem(storageKeys.leaving, end.last);
		events.dispatchEvent(new Event('pageshow'));
		expect(log).toEqual([`becomes ${root}`, `go to ${end.last}`]);
	});

	it('hears nothing any more once it is told so', async () => {
		const { page, other, log } = aPage();
		followLeaving(end, page)();
		other.tell('leave');
		await Promise.resolve();
		expect(log).toEqual([]);
	});
});

describe('thisLeavingPage', () => {
	it('is the page that is open', () => {
		const window = new EventTarget();
		vi.stubGlobal('window', window);
		vi.stubGlobal('location', {});
		vi.stubGlobal('history', {});
		expect(thisLeavingPage().window.events).toBe(window);
	});
});
