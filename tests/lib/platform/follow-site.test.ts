import { afterEach, describe, expect, it, vi } from 'vitest';
import { followSite, whenAtRest, type SiteNow } from '../../../src/lib/platform/follow-site.ts';
import { FakeWorker, FakeWorkers } from '../../support/worker-builder.ts';

const site = { root: '/training/', version: 'v1' };

function aBrowser(serviceWorker?: FakeWorkers) {
	const window = new EventTarget();
	const document = Object.assign(new EventTarget(), { readyState: 'complete' });
	vi.stubGlobal('window', window);
	vi.stubGlobal('document', document);
	vi.stubGlobal('navigator', { onLine: false, ...(serviceWorker ? { serviceWorker } : {}) });
	vi.stubGlobal('location', {
		origin: 'https://library.test',
		pathname: '/training/plan/',
		hash: '#1.secret',
		reload: vi.fn()
	});
	return { window, document };
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('following the site', () => {
	it('tells at once how things are, and after each change', async () => {
		const workers = new FakeWorkers();
		workers.controller = new FakeWorker('v1');
		aBrowser(workers);
		const seen: SiteNow[] = [];
		const follower = followSite(site);
		follower.watch((now) => seen.push(now));
		expect(seen).toEqual([{ isAway: true, isKept: true, isOffered: false }]);
		await vi.waitFor(() => expect(seen).toHaveLength(2));
		workers.registration.install('v2');
		await vi.waitFor(() => expect(seen.at(-1)?.isOffered).toBe(true));
		expect(workers.registered[0]).toEqual([
			'/training/service-worker.js',
			expect.objectContaining({ scope: '/training/' })
		]);
	});

	it('keeps the page in the address bar, and its fragment to itself', () => {
		const workers = new FakeWorkers();
		const worker = new FakeWorker('v1');
		workers.controller = worker;
		aBrowser(workers);
		followSite(site).keep();
		expect(worker.heard.at(-1)).toEqual({
			pathfinder: 'keep-page',
			address: 'https://library.test/training/plan/'
		});
	});

	it('works where there are no workers, or where the browser refuses to name them', () => {
		for (const refuses of [false, true]) {
			aBrowser();
			if (refuses) {
				Object.defineProperty(navigator, 'serviceWorker', {
					get: () => {
						throw new DOMException('Not here.', 'SecurityError');
					}
				});
			}
			const seen: SiteNow[] = [];
			const follower = followSite(site);
			follower.watch((now) => seen.push(now));
			follower.useNew();
			expect(seen).toEqual([{ isAway: true, isKept: false, isOffered: false }]);
		}
	});
});

describe('a page at rest', () => {
	it('has loaded, and has nothing to do', async () => {
		const { window, document } = aBrowser();
		document.readyState = 'loading';
		const events: string[] = [];
		const resting = whenAtRest().then(() => events.push('at rest'));
		Object.assign(window, {
			requestIdleCallback: (done: () => void) => {
				events.push('idle');
				done();
			}
		});
		await Promise.resolve();
		events.push('load');
		window.dispatchEvent(new Event('load'));
		await resting;
		expect(events).toEqual(['load', 'idle', 'at rest']);
	});

	it('is waited for a while where a browser does not say', async () => {
		vi.useFakeTimers();
		aBrowser();
		const resting = whenAtRest();
		await vi.advanceTimersByTimeAsync(500);
		await expect(resting).resolves.toBeUndefined();
		vi.useRealTimers();
	});
});
