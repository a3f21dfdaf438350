import { expect, it } from 'vitest';
import { thisPlans } from '../../../src/lib/platform/this-plans.ts';

it('thisPlans is one keeper for the visit, and opens nothing before it is asked', () => {
	expect('indexedDB' in globalThis).toBe(false);
	expect(thisPlans()).toBe(thisPlans());
	expect(thisPlans().now()).toEqual({ ready: false, plans: [], unread: [] });
	expect(thisPlans().lastOpened()).toBeUndefined();
});
