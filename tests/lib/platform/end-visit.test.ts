import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	endVisit,
	goOnLeaving,
	isVisitEnding,
	thisVisit
} from '../../../src/lib/platform/end-visit.ts';
import { storageKeys } from '../../../src/lib/platform/storage-keys.ts';
import { aWindow } from '../../support/browser-builder.ts';

const root = 'https://example.org/paths/';
const end = { root, last: `${root}leave/?done` };
const visit = [{ url: root }, { url: `${root}wizard/` }, { url: `${root}leave/` }];
const { leaving } = storageKeys;
const offline = { isThere: () => Promise.resolve(false) };

afterEach(() => vi.unstubAllGlobals());

describe('endVisit', () => {
	it('goes back to the oldest page of the visit, makes it the home page, and goes on from there', async () => {
		const { window, log } = aWindow([{ url: 'https://example.org/other/' }, ...visit]);
		expect(await endVisit(end, window)).toBe(true);
		expect(log).toEqual([`back to ${root}`, `becomes ${root}`, `go to ${end.last}`]);
	});

	it('is said to begin nothing new any more', async () => {
		vi.resetModules();
		const fresh = await import('../../../src/lib/platform/end-visit.ts');
		expect(fresh.isVisitEnding()).toBe(false);
		await endVisit(end, aWindow(visit).window);
		expect(isVisitEnding()).toBe(true);
	});

	it('stays where it is when the visit has one page', async () => {
		const { window, log } = aWindow([{ url: `${root}leave/` }]);
		await endVisit(end, window);
		expect(log).toEqual([`becomes ${root}`, `go to ${end.last}`]);
	});

	it('lets nobody else hear which pages are passed', async () => {
		const router = vi.fn();
		// In browsers whoever captures hears first; here, whoever listened first.
		const isThere = (): Promise<boolean> => {
			events.addEventListener('popstate', router);
			return Promise.resolve(true);
		};
		const { window, events } = aWindow(visit, { isThere });
		await endVisit(end, window);
		expect(router).not.toHaveBeenCalled();
	});

	it('loads the page anew that a browser kept as it stood', async () => {
		const { window, log, events } = aWindow(visit);
		await endVisit(end, window);
		events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
		expect(log).not.toContain('reload');
		events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		expect(log).toContain('reload');
	});

	it('takes the place of the open page alone where the browser does not tell its history', async () => {
		const { window, log } = aWindow(visit, { navigation: undefined });
		expect(await endVisit(end, window)).toBe(true);
		expect(log).toEqual([`replace by ${end.last}`]);
	});

	it('leaves word for an older document, and goes on here where the browser does not get there', async () => {
		const { window, log, session } = aWindow([{ url: root, isOther: true }, ...visit.slice(1)]);
		await endVisit(end, window);
		expect(session.getItem(leaving)).toBe(end.last);
		expect(log).toEqual([`back to ${root}`, `replace by ${end.last}`]);
	});

	it('leaves out older documents that cannot be opened', async () => {
		const asked: string[] = [];
		const isThere = (address: string) => Promise.resolve(asked.push(address) === 1);
		const gone = { url: `${root}needs/no-such-need/`, isOther: true };
		const { window, log } = aWindow([gone, ...visit], { isThere });
		await endVisit(end, window);
		expect(asked).toEqual([end.last, gone.url]);
		expect(log[0]).toBe(`back to ${root}`);
	});

	it('goes to no older document where the window can keep no word for it', async () => {
		const session = (): never => {
			throw new DOMException('Blocked.', 'SecurityError');
		};
		const { window, log } = aWindow([{ url: root, isOther: true }, ...visit.slice(1)], { session });
		await endVisit(end, window);
		expect(log).toEqual([`replace by ${end.last}`]);
	});

	it('stays with the open document without the network, under the last address', async () => {
		const { window, log } = aWindow(visit, offline);
		expect(await endVisit(end, window)).toBe(false);
		expect(log).toEqual([`back to ${root}`, `becomes ${root}`, `then ${end.last}`]);
	});
});

describe('goOnLeaving', () => {
	it('does nothing in a visit that does not end', () => {
		const { window, log } = aWindow(visit);
		expect(goOnLeaving(end, window)).toBe(false);
		expect(log).toEqual([]);
	});

	it('goes on once where a later document began it', () => {
		const { window, log, session } = aWindow(visit);
		session.setItem(leaving, end.last);
		expect(goOnLeaving(end, window)).toBe(true);
		expect(log).toEqual([`becomes ${root}`, `go to ${end.last}`]);
		expect(goOnLeaving(end, window)).toBe(false);
	});

	it('does nothing where storage is refused', () => {
		const session = (): never => {
			throw new DOMException('Blocked.', 'SecurityError');
		};
		expect(goOnLeaving(end, aWindow(visit, { session }).window)).toBe(false);
	});
});

describe('thisVisit', () => {
	beforeEach(() => {
		vi.stubGlobal('window', new EventTarget());
		vi.stubGlobal('location', {});
		vi.stubGlobal('history', {});
	});

	it('has no history to tell where the browser tells none', () => {
		expect(thisVisit().navigation).toBeUndefined();
	});

	it('asks the host whether a page is there, and takes no other file for one', async () => {
		const fetch = vi.fn(() => Promise.resolve(new Response()));
		vi.stubGlobal('fetch', fetch);
		const { isThere } = thisVisit();
		expect(await isThere(root)).toBe(true);
		expect(await isThere(`${root}catalog.json`)).toBe(false);
		fetch.mockResolvedValueOnce(new Response(null, { status: 404 }));
		expect(await isThere(`${root}gone/`)).toBe(false);
		fetch.mockRejectedValueOnce(new TypeError('No network.'));
		expect(await isThere(root)).toBe(false);
	});
});
