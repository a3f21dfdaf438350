import { describe, expect, it, vi } from 'vitest';
import { followVersions, type VersionPage } from '../../../src/lib/platform/follow-versions.ts';
import { FakeWorker, FakeWorkers } from '../../support/worker-builder.ts';

const hour = 3_600_000;

function aPage(given: Partial<VersionPage> = {}) {
	const workers = new FakeWorkers();
	workers.controller = new FakeWorker('v1');
	const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
	const reload = vi.fn();
	const time = { now: 0 };
	const page: VersionPage = {
		workers: workers.real,
		document,
		script: '/training/service-worker.js',
		scope: '/training/',
		version: 'v1',
		clock: () => time.now,
		reload,
		...given
	};
	const show = () => document.dispatchEvent(new Event('visibilitychange'));
	return { page, workers, reload, time, show };
}

/** Follows, and is past the registration. */
async function follow(page: VersionPage) {
	const versions = followVersions(page);
	const tell = vi.fn();
	versions.watch(tell);
	await vi.waitFor(() => expect(tell).toHaveBeenCalled());
	return versions;
}

describe('a newer version', () => {
	it('is offered when it waits, and nothing happens by itself', async () => {
		const { page, workers, reload } = aPage();
		const versions = await follow(page);
		expect(versions.isOffered()).toBe(false);
		const coming = workers.registration.install('v2');
		await vi.waitFor(() => expect(versions.isOffered()).toBe(true));
		expect(coming.heard).toEqual([{ pathfinder: 'which-version' }]);
		expect(reload).not.toHaveBeenCalled();
	});

	it('is offered when it has waited since another visit, also when it does not say which it is', async () => {
		vi.useFakeTimers();
		const { page, workers } = aPage();
		workers.registration.waiting = new FakeWorker(undefined);
		const versions = followVersions(page);
		await vi.advanceTimersByTimeAsync(5000);
		expect(versions.isOffered()).toBe(true);
		vi.useRealTimers();
	});

	it('is not offered to a page that runs it: it came from the network', async () => {
		const { page, workers } = aPage({ version: 'v2' });
		workers.registration.waiting = new FakeWorker('v2');
		const versions = await follow(page);
		expect(versions.isOffered()).toBe(false);
	});

	it('is not offered where no version is in charge', async () => {
		const { page, workers } = aPage();
		workers.controller = null;
		workers.registration.waiting = new FakeWorker('v2');
		const versions = await follow(page);
		expect(versions.isOffered()).toBe(false);
	});

	it('takes charge when asked, and the page is loaded anew after that', async () => {
		const { page, workers, reload } = aPage();
		const versions = await follow(page);
		const coming = workers.registration.install('v2');
		versions.use();
		expect(coming.heard).toContainEqual({ pathfinder: 'take-over' });
		expect(reload).not.toHaveBeenCalled();
		workers.hand(coming);
		expect(reload).toHaveBeenCalledTimes(1);
	});

	it('that another tab took is no longer offered, and the page is not loaded anew', async () => {
		const { page, workers, reload } = aPage();
		const versions = await follow(page);
		const coming = workers.registration.install('v2');
		await vi.waitFor(() => expect(versions.isOffered()).toBe(true));
		workers.hand(coming);
		await vi.waitFor(() => expect(versions.isOffered()).toBe(false));
		expect(reload).not.toHaveBeenCalled();
		versions.use();
		expect(reload).toHaveBeenCalledTimes(1);
	});

	it('is looked for when the page is shown again, once in an hour', async () => {
		const { page, workers, time, show } = aPage();
		await follow(page);
		show();
		expect(workers.registration.looks).toBe(0);
		time.now = hour;
		show();
		show();
		expect(workers.registration.looks).toBe(1);
	});
});

describe('registering', () => {
	it('names the script and the folder, and lets no copy of the script pass for new', async () => {
		const { page, workers } = aPage();
		await follow(page);
		expect(workers.registered).toEqual([
			['/training/service-worker.js', { scope: '/training/', updateViaCache: 'none' }]
		]);
	});

	it('that is refused is no trouble', async () => {
		const { page, workers } = aPage();
		workers.refusal = new DOMException('Not here.', 'SecurityError');
		const versions = followVersions(page);
		await Promise.resolve();
		expect(versions.isOffered()).toBe(false);
	});
});
