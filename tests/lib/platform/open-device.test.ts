import { describe, expect, it, vi } from 'vitest';
import { openDevice } from '../../../src/lib/platform/open-device.ts';
import { aBlockedDevice, aDevice, FakeStorage, fullStorage } from '../../support/device-builder.ts';

describe('a device', () => {
	it('keeps a text by its key, and with null nothing', () => {
		const storage = new FakeStorage();
		const device = aDevice(storage);
		expect(device.read('a')).toBeNull();
		device.write('a', 'one');
		expect([device.read('a'), storage.getItem('a')]).toEqual(['one', 'one']);
		device.write('a', null);
		expect([device.read('a'), storage.length]).toEqual([null, 0]);
		expect(device.trouble()).toBeUndefined();
	});

	it('tells who watches a key, until they no longer want to know', () => {
		const device = aDevice();
		const tell = vi.fn();
		const stop = device.watch('a', tell);
		device.write('b', 'other');
		expect(tell).not.toHaveBeenCalled();
		device.write('a', 'one');
		expect(tell).toHaveBeenCalledTimes(1);
		stop();
		device.write('a', 'two');
		expect(tell).toHaveBeenCalledTimes(1);
	});

	it('works in memory where storage is blocked, and says so', () => {
		const device = aBlockedDevice();
		expect(device.read('a')).toBeNull();
		expect(device.trouble()).toBe('blocked');
		device.write('a', 'one');
		expect(device.read('a')).toBe('one');
		device.write('a', null);
		expect(device.read('a')).toBeNull();
	});

	it('works in memory where there is no storage at all', () => {
		const device = openDevice({ storage: () => undefined });
		device.write('a', 'one');
		expect([device.read('a'), device.trouble()]).toEqual(['one', 'blocked']);
	});

	it('says that storage refuses where it does so for a reason of its own', () => {
		const storage = new FakeStorage();
		storage.refusal = new Error('Not today.');
		const device = aDevice(storage);
		device.write('a', 'one');
		expect([device.read('a'), device.trouble()]).toEqual(['one', 'blocked']);
	});

	it('keeps in memory what a full storage does not take, and stores it when there is room again', () => {
		const storage = new FakeStorage();
		const device = aDevice(storage);
		device.write('a', 'old');
		storage.refusal = fullStorage();
		device.write('a', 'new');
		expect([device.read('a'), storage.getItem('a'), device.trouble()]).toEqual([
			'new',
			'old',
			'full'
		]);
		storage.refusal = undefined;
		device.write('b', 'other');
		expect(device.trouble()).toBe('full');
		device.write('a', 'newer');
		expect([storage.getItem('a'), device.trouble()]).toEqual(['newer', undefined]);
	});

	it('hears of other tabs only while somebody watches', () => {
		const tabs = new EventTarget();
		const device = openDevice({ storage: () => new FakeStorage(), tabs });
		const [tellA, tellB] = [vi.fn(), vi.fn()];
		const stops = [device.watch('a', tellA), device.watch('b', tellB)];
		const change = (key: string | null) =>
			tabs.dispatchEvent(Object.assign(new Event('storage'), { key }));
		change('a');
		expect([tellA, tellB].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
		change(null);
		tabs.dispatchEvent(new Event('pageshow'));
		expect([tellA, tellB].map(({ mock }) => mock.calls.length)).toEqual([3, 2]);
		stops.forEach((stop) => stop());
		change('a');
		expect(tellA).toHaveBeenCalledTimes(3);
	});
});
