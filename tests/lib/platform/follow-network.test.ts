import { describe, expect, it, vi } from 'vitest';
import { followNetwork } from '../../../src/lib/platform/follow-network.ts';
import { FakeWorker, FakeWorkers } from '../../support/worker-builder.ts';

function aBrowser({ onLine = true } = {}) {
	const workers = new FakeWorkers();
	const worker = new FakeWorker('v1');
	workers.controller = worker;
	const window = new EventTarget();
	const navigator = { onLine };
	const network = followNetwork({ window, navigator, workers: workers.real });
	const tell = vi.fn();
	network.watch(tell);
	const turn = (on: boolean) => {
		navigator.onLine = on;
		window.dispatchEvent(new Event(on ? 'online' : 'offline'));
	};
	return { network, workers, worker, tell, turn };
}

describe('the network', () => {
	it('is away when the browser says so, until it is back', () => {
		const { network, tell, turn } = aBrowser();
		expect(network.isAway()).toBe(false);
		turn(false);
		expect([network.isAway(), tell.mock.calls.length]).toEqual([true, 1]);
		turn(true);
		expect([network.isAway(), tell.mock.calls.length]).toEqual([false, 2]);
	});

	it('is away from the first when the page was opened so', () => {
		expect(aBrowser({ onLine: false }).network.isAway()).toBe(true);
	});

	it('is away when the worker met none, though the browser believes in it', () => {
		const { network, workers, worker } = aBrowser();
		expect(worker.heard).toEqual([{ pathfinder: 'which-network' }]);
		workers.say({ pathfinder: 'network', is: 'away' });
		expect(network.isAway()).toBe(true);
		workers.say('something else');
		expect(network.isAway()).toBe(true);
		workers.say({ pathfinder: 'network', is: 'here' });
		expect(network.isAway()).toBe(false);
	});

	it('is followed where there are no workers too', () => {
		const window = new EventTarget();
		const network = followNetwork({ window, navigator: { onLine: false }, workers: undefined });
		network.keep('https://library.test/a/');
		expect([network.isAway(), network.isKept()]).toEqual([true, false]);
	});
});

describe('a page that is read', () => {
	it('is told to the worker', () => {
		const { network, worker } = aBrowser();
		network.keep('https://library.test/a/');
		expect(worker.heard).toContainEqual({
			pathfinder: 'keep-page',
			address: 'https://library.test/a/'
		});
		expect(network.isKept()).toBe(true);
	});

	it('is told as soon as there is a worker', () => {
		const workers = new FakeWorkers();
		const window = new EventTarget();
		const network = followNetwork({
			window,
			navigator: { onLine: true },
			workers: workers.real
		});
		network.keep('https://library.test/a/');
		network.keep('https://library.test/b/');
		expect(network.isKept()).toBe(false);
		const worker = new FakeWorker('v1');
		workers.hand(worker);
		expect(worker.heard).toEqual([{ pathfinder: 'keep-page', address: 'https://library.test/b/' }]);
		workers.hand(new FakeWorker('v2'));
		expect(worker.heard).toHaveLength(1);
	});
});
