import { afterEach, describe, expect, it, vi } from 'vitest';
import { lendRandomId } from '../../../src/lib/learner-plan/lend-random-id.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('lendRandomId', () => {
	it('leaves a platform alone that has its own', () => {
		const before = crypto.randomUUID;
		const giveBack = lendRandomId('n1');
		expect(crypto.randomUUID).toBe(before);
		giveBack();
		expect(crypto.randomUUID).toBe(before);
	});

	it('lends one where there is none, and takes it away again', () => {
		vi.stubGlobal('crypto', {});
		const giveBack = lendRandomId('n1');
		expect(crypto.randomUUID()).toBe('n1');
		giveBack();
		expect('randomUUID' in crypto).toBe(false);
	});
});
