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
