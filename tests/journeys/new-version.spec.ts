import { serveChangingSite, type ChangingSite } from '../support/changing-site.ts';
import { choose, expect, heading, open, test as base, watchPage } from '../support/journey.ts';
import { readKept, whenKept } from '../support/offline-site.ts';

const test = base.extend<{ site: ChangingSite }>({
	site: async ({ browserName }, use) => {
		expect(browserName).toBe('chromium');
		const site = await serveChangingSite('/library/training/');
		await use(site);
		await site.close();
	}
});

const lookAgain = async () => {
	await (await navigator.serviceWorker.ready).update();
};
const offer = 'A newer version of Pathfinder is ready.';

test.describe('a new version', () => {
	test('is offered and never forced; taken in one tab, it leaves the others as they are', async ({
		page,
		site,
		watch
	}) => {
		await open(page, site.url);
		await whenKept(page);
		const other = await page.context().newPage();
		watchPage(other, watch);
		await open(other, `${site.url}wizard/new-role/`);
		await page.evaluate(() => Object.assign(window, { here: true }));
		await other.evaluate(() => Object.assign(window, { here: true }));

		const version = site.update();
		await page.evaluate(lookAgain);
		await expect(page.getByText(offer)).toBeVisible();
		await expect(other.getByText(offer)).toBeVisible();
		await choose(page, 'My role has changed or grown');
		expect(await page.evaluate(() => 'here' in window)).toBe(true);

		await page.getByRole('button', { name: 'Use it now' }).click();
		await page.waitForFunction(() => !('here' in window));
		await expect(heading(page)).toHaveText('Which kind of work is it?');
		await whenKept(page);
		const kept = await readKept(page, `pathfinder-${version}`);
		expect(kept.paths).toContain('catalog.json');
		await expect(page.getByText(offer)).toHaveCount(0);

		await expect(other.getByText(offer)).toHaveCount(0);
		expect(await other.evaluate(() => 'here' in window)).toBe(true);
		await choose(other, 'Systems and the catalog search');
		await expect(other).toHaveURL(`${site.url}pathway/new-role/sys/`);
	});

	test('can be put off until the next visit, and is there then', async ({
		context,
		site,
		watch
	}) => {
		const first = await context.newPage();
		watchPage(first, watch);
		await open(first, site.url);
		await whenKept(first);
		const version = site.update();
		await first.evaluate(lookAgain);
		await first.getByRole('button', { name: 'At my next visit' }).click();
		await expect(first.getByText(offer)).toHaveCount(0);
		await expect(heading(first)).toBeFocused();
		await choose(first, 'My role has changed or grown');
		await expect(first.getByText(offer)).toHaveCount(0);
		await first.close();

		// The browser may still be ending the first visit while the next one begins.
		await expect(async () => {
			const next = await context.newPage();
			watchPage(next, watch);
			await open(next, site.url);
			const shelves = await next.evaluate(async () => (await caches.keys()).sort());
			const offers = await next.getByText(offer).count();
			await next.close();
			expect(shelves).toEqual([
				`pathfinder-${version}@/library/training/`,
				'pathfinder-seen@/library/training/'
			]);
			expect(offers).toBe(0);
		}).toPass({ timeout: 20_000 });
	});

	test('is not offered to a page that came with it from the network', async ({ page, site }) => {
		await open(page, site.url);
		await whenKept(page);
		site.update();
		await page.reload();
		await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting);
		await choose(page, 'My role has changed or grown');
		await expect(page.getByText(offer)).toHaveCount(0);
	});
});

test('a host that falls silent is as good as no network, whatever the browser believes', async ({
	page,
	site,
	watch
}) => {
	watch.allow(/ERR_CONNECTION_REFUSED/);
	await open(page, site.url);
	await whenKept(page);
	await site.close();
	await page.reload();
	await expect(heading(page)).toHaveText('What brings you here?');
	await expect(page.getByRole('status').filter({ hasText: 'You are offline.' })).toBeVisible();
	await choose(page, 'My role has changed or grown', 'Systems and the catalog search');
	await expect(page).toHaveURL(`${site.url}pathway/#new-role+sys`);
});
