import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { loadLiveWizard } from '../../../src/lib/platform/load-live-wizard.ts';
import { replay } from '../../../src/lib/wizard/index.ts';
import { aCatalog } from '../../support/catalog-builder.ts';
import { aSmallFlow } from '../../support/flow-builder.ts';

const answer = JSON.stringify({ catalog: aCatalog(), flow: aSmallFlow() });
const fetched = vi.fn<typeof fetch>();

/** The module as a visit first meets it. */
async function freshLoad(): Promise<typeof loadLiveWizard> {
	vi.resetModules();
	const fresh = await import('../../../src/lib/platform/load-live-wizard.ts');
	return fresh.loadLiveWizard;
}

beforeEach(() => {
	fetched.mockReset();
	vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

describe('loadLiveWizard', () => {
	it('fetches the catalog and builds a wizard that runs', async () => {
		fetched.mockResolvedValue(new Response(answer));
		const load = await freshLoad();
		const { catalog, wizard } = await load('/pathfinder/catalog.json');
		expect(fetched).toHaveBeenCalledWith('/pathfinder/catalog.json');
		expect(catalog).toEqual(aCatalog());
		expect(replay(wizard, ['new-role', 'scts']).question).toBeUndefined();
	});

	it('fetches once in a visit, however often and how soon it is asked', async () => {
		fetched.mockResolvedValue(new Response(answer));
		const load = await freshLoad();
		const [first, second] = await Promise.all([load('/a'), load('/a')]);
		expect(second).toBe(first);
		expect(await load('/a')).toBe(first);
		expect(fetched).toHaveBeenCalledTimes(1);
	});

	it('says what the server answered when it is no catalog', async () => {
		fetched.mockResolvedValue(new Response('', { status: 503 }));
		const load = await freshLoad();
		await expect(load('/a')).rejects.toThrow('The catalog answered 503.');
	});

	it('tries anew after a try that failed', async () => {
		fetched.mockRejectedValueOnce(new TypeError('No network.'));
		fetched.mockResolvedValueOnce(new Response('<!doctype html>'));
		fetched.mockResolvedValueOnce(new Response(answer));
		const load = await freshLoad();
		await expect(load('/a')).rejects.toThrow('No network.');
		await expect(load('/a')).rejects.toThrow(SyntaxError);
		expect((await load('/a')).catalog).toEqual(aCatalog());
	});
});
