import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTabs, thisTabs } from '../../../src/lib/platform/open-tabs.ts';

afterEach(() => vi.unstubAllGlobals());

/** Channels that hear each other as those of a browser do. */
function channels(): () => BroadcastChannel {
	const all: EventTarget[] = [];
	return () => {
		const own: EventTarget = Object.assign(new EventTarget(), {
			postMessage: (data: unknown) =>
				all
					.filter((one) => one !== own)
					.forEach((one) => one.dispatchEvent(new MessageEvent('message', { data })))
		});
		all.push(own);
		return own as BroadcastChannel;
	};
}

describe('tabs', () => {
	it('hear each other, not themselves, and no word that is not theirs', () => {
		const open = channels();
		const [here, there] = [openTabs(open), openTabs(open)];
		const [mine, other] = [vi.fn(), vi.fn()];
		here.watch(mine);
		const stop = there.watch(other);
		here.tell('plans');
		here.tell('something' as 'plans');
		here.tell('leave');
		expect(other.mock.calls).toEqual([['plans'], ['leave']]);
		expect(mine).not.toHaveBeenCalled();
		stop();
		here.tell('plans');
		expect(other).toHaveBeenCalledTimes(2);
	});

	it('are alone where a browser has no channel, or refuses it', () => {
		const refusing = openTabs(() => {
			throw new DOMException('Blocked.', 'SecurityError');
		});
		for (const tabs of [openTabs(() => undefined), refusing]) {
			expect(() => tabs.tell('plans')).not.toThrow();
			expect(() => tabs.watch(() => undefined)()).not.toThrow();
		}
	});
});

describe('thisTabs', () => {
	it('opens no channel while pages are made, and is one for the visit', () => {
		const channel = vi.fn();
		vi.stubGlobal('BroadcastChannel', channel);
		thisTabs().tell('plans');
		expect(channel).not.toHaveBeenCalled();
		expect(thisTabs()).toBe(thisTabs());
	});
});
