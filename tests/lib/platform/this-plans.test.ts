import { afterEach, expect, it, vi } from 'vitest';
import { thisPlans } from '../../../src/lib/platform/this-plans.ts';

afterEach(() => void vi.unstubAllGlobals());

it('thisPlans is one keeper for the visit, and opens nothing before it is asked', () => {
	const open = vi.fn();
	vi.stubGlobal('indexedDB', { open });
	expect(thisPlans()).toBe(thisPlans());
	expect(thisPlans().now()).toEqual({ ready: false, plans: [], unread: [] });
	expect(thisPlans().lastOpened()).toBeUndefined();
	expect(open).not.toHaveBeenCalled();
});
