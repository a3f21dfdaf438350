import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage } from '../../support/device-builder.ts';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

async function freshDevice() {
	const { thisDevice } = await import('../../../src/lib/platform/this-device.ts');
	return thisDevice;
}

describe('thisDevice', () => {
	it('is one for the whole visit, and stores where the browser does', async () => {
		const storage = new FakeStorage();
		vi.stubGlobal('document', {});
		vi.stubGlobal('window', new EventTarget());
		vi.stubGlobal('localStorage', storage);
		const thisDevice = await freshDevice();
		thisDevice().write('a', 'one');
		expect(storage.getItem('a')).toBe('one');
		expect(thisDevice()).toBe(thisDevice());
	});

	it('touches no storage while pages are made', async () => {
		const storage = new FakeStorage();
		vi.stubGlobal('localStorage', storage);
		const thisDevice = await freshDevice();
		thisDevice().write('a', 'one');
		expect(storage.length).toBe(0);
	});
});

describe('thisWindow', () => {
	it('keeps for the window alone', async () => {
		const [local, session] = [new FakeStorage(), new FakeStorage()];
		vi.stubGlobal('document', {});
		vi.stubGlobal('localStorage', local);
		vi.stubGlobal('sessionStorage', session);
		const { thisWindow } = await import('../../../src/lib/platform/this-device.ts');
		thisWindow().write('a', 'one');
		expect([local.length, session.getItem('a')]).toEqual([0, 'one']);
		expect(thisWindow()).toBe(thisWindow());
	});
});

describe('thisBrowser', () => {
	it('reaches each kind of storage only when it is asked to', async () => {
		const session = new FakeStorage();
		const { thisBrowser } = await import('../../../src/lib/platform/this-device.ts');
		const browser = thisBrowser();
		vi.stubGlobal('sessionStorage', session);
		vi.stubGlobal('localStorage', undefined);
		vi.stubGlobal('caches', undefined);
		vi.stubGlobal('navigator', {});
		expect(browser.session()).toBe(session);
		expect([browser.local(), browser.caches(), browser.workers()]).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});
});
