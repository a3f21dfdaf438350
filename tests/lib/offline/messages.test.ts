import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToPage, readToWorker } from '../../../src/lib/offline/messages.ts';

describe('a message to the worker', () => {
	it('is read when it is one of ours', () => {
		for (const pathfinder of ['take-over', 'which-version', 'which-network', 'leave'] as const) {
			expect(readToWorker({ pathfinder, more: 1 })).toEqual({ pathfinder });
		}
		const page = { pathfinder: 'keep-page', address: 'https://library.test/a/' };
		expect(readToWorker(page)).toEqual(page);
	});

	it('is nothing when it is anything else', () => {
		expect(readToWorker({ pathfinder: 'keep-page', address: 'no address' })).toBeUndefined();
		expect(readToWorker({ pathfinder: 'keep-page' })).toBeUndefined();
		fc.assert(
			fc.property(fc.anything(), (said) => {
				expect(readToWorker(said)).toBeUndefined();
			})
		);
	});
});

describe('a message to a page', () => {
	it('says how the network is, or nothing', () => {
		expect(readToPage({ pathfinder: 'network', is: 'away' })).toBe('away');
		expect(readToPage({ pathfinder: 'network', is: 'here' })).toBe('here');
		expect(readToPage({ pathfinder: 'network', is: 'slow' })).toBeUndefined();
		expect(readToPage(null)).toBeUndefined();
	});
});
