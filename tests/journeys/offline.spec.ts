import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { findBarriers, overflow } from '../support/find-barriers.ts';
import {
	choice,
	choose,
	expect,
	heading,
	open,
	searchField,
	stepNames,
	test,
	tickAll
} from '../support/journey.ts';
import { mark, markOf } from '../support/kept-plan-page.ts';
import { goOffline, readKept, whenKept } from '../support/offline-site.ts';

/** What the first visit may cost, in bytes of brotli. A limit is only ever lowered. */
const most = { bytes: 400_000, requests: 150 };

test.describe('after the first visit, without the network', () => {
	test.beforeEach(async ({ page, watch }) => {
		// The browser names each request that found no network.
		watch.allow(/ERR_INTERNET_DISCONNECTED/);
		await open(page, '');
		await whenKept(page);
	});

	test('everything a device needs is there, whole and not too heavy', async ({ page }) => {
		const ready = await page.evaluate(() => Math.round(performance.now()));
		const { requests, raw, paths } = await readKept(page, 'pathfinder-');
		const bytes = weigh(paths, brotliCompressSync);
		const zipped = weigh(paths, gzipSync);
		console.log(
			`for offline use: ${requests} requests, ${bytes} bytes in brotli, ${zipped} in gzip, ${raw} raw, ready after ${ready} ms.`
		);
		expect(bytes).toBeLessThanOrEqual(most.bytes);
		expect(requests).toBeLessThanOrEqual(most.requests);
	});

	test('the questions lead to a pathway that was never read', async ({ page }) => {
		await goOffline(page);
		await page.reload();
		await expect(heading(page)).toHaveText('What brings you here?');
		await choose(page, 'My role has changed or grown', 'Systems and the catalog search');
		await expect(page).toHaveURL(/\/pathway\/#new-role\+sys$/);
		await expect.poll(async () => (await stepNames(page)).length).toBeGreaterThan(2);
		await page.goBack();
		await expect(heading(page)).toHaveText('Which kind of work is it?');
	});

	test('an address of answers that was never read is answered from its words', async ({ page }) => {
		await goOffline(page);
		await page.goto('pathway/new-role/sys/');
		await expect(page).toHaveURL(/\/pathway\/#new-role\+sys$/);
		await expect.poll(async () => (await stepNames(page)).length).toBeGreaterThan(2);
	});

	test('several answers at once lead to a pathway', async ({ page }) => {
		await goOffline(page);
		await choose(page, 'My role has changed or grown');
		await tickAll(page, 'Systems and the catalog search', 'Reference, teaching');
		await expect(heading(page)).toHaveText('Which of these is your work?');
		await choose(page, 'Reference and instruction');
		await expect.poll(async () => (await stepNames(page)).length).toBeGreaterThan(3);
	});

	test('the search finds, and what was read opens; what was not says so', async ({ page }) => {
		await open(page, 'needs/support-open-education/');
		await page.getByRole('link', { name: 'Pathfinder' }).first().click();
		await goOffline(page);
		await page.goto('search/?q=lost+summit+item');
		await expect(page.locator('main .count')).toBeVisible();
		await searchField(page).fill('open education');
		await searchField(page).press('Enter');
		await page
			.getByRole('main')
			.getByRole('link', { name: /open education/ })
			.first()
			.click();
		await expect(heading(page)).toHaveText(/^I need to/);
		await page.reload();
		await expect(heading(page)).toHaveText(/^I need to/);
		await page.goto('programs/scts/');
		await expect(heading(page)).toHaveText('Without the network');
		await page.context().setOffline(false);
		await page.getByRole('link', { name: 'Try that page again' }).click();
		await expect(heading(page)).toHaveText(/\(SCTS\)$/);
	});

	test('a pathway that was never read is marked, and kept as a plan', async ({ page }) => {
		await goOffline(page);
		await page.goto('pathway/new-role/sys/');
		await mark(page, 1, 'Done');
		await page.goto('plan/');
		await expect(markOf(page, 1)).toHaveText('You marked this done');
		await expect(page.getByText('needs the network').last()).toBeVisible();
		for (const address of ['plans/', 'leave/', 'search/notebook/', 'pathways/', 'about/']) {
			await page.goto(address);
			await expect(heading(page)).not.toHaveText('Without the network');
			await expect(page).toHaveURL(new RegExp(`/${address}$`));
		}
	});

	test('links to other sites say what they need, until the network is back', async ({ page }) => {
		await page.goto('pathway/new-role/sys/');
		await expect(page.getByText('needs the network')).toHaveCount(0);
		await goOffline(page);
		await expect(page.getByText('needs the network').first()).toBeVisible();
		const outside = await page.locator('main a[rel="noreferrer"]').count();
		await expect(page.getByText('needs the network')).toHaveCount(outside);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			expect(await findBarriers(page), colorScheme).toEqual([]);
		}
		await page.context().setOffline(false);
		await expect(page.getByText('needs the network')).toHaveCount(0);
		await expect(page.getByText('You are offline.')).toHaveCount(0);
	});

	test('no searched word and no fragment is kept', async ({ page }) => {
		await page.goto('search/?q=lost+summit+item');
		await page.goto('wizard/#new-role+rsf+sys');
		await expect(heading(page)).toHaveText('Which of these is your work?');
		const { paths } = await readKept(page, 'pathfinder-');
		expect(paths.filter((path) => /[?#]/.test(path))).toEqual([]);
		expect(paths).toContain('wizard/');
	});
});

/** Bytes of files of the build as a compressing host sends them; fonts are compressed in themselves. */
function weigh(paths: readonly string[], compress: (bytes: Buffer) => Buffer): number {
	const sizes = paths.map((path) => {
		const file = join('build', path === '' || path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(file)) throw new Error(`${path} is kept and not in the build.`);
		const bytes = readFileSync(file);
		return file.endsWith('.woff2') ? bytes.length : compress(bytes).length;
	});
	return sizes.reduce((sum, size) => sum + size, 0);
}

test('the first page of all is kept too, though it was there before the worker', async ({
	page,
	watch
}) => {
	watch.allow(/ERR_INTERNET_DISCONNECTED/);
	await open(page, 'pathway/new-role/sys/');
	await whenKept(page);
	await expect
		.poll(async () => (await readKept(page, 'pathfinder-seen')).paths)
		.toEqual(['pathway/new-role/sys/', 'pathway/new-role/sys/__data.json']);
	await goOffline(page);
	await page.reload();
	await expect(page).toHaveURL(/\/pathway\/new-role\/sys\/$/);
	await page.goto('');
	await choose(page, 'My role has changed or grown');
	await choice(page, 'Systems and the catalog search').click();
	await expect(page).toHaveURL(/\/pathway\/new-role\/sys\/$/);
});
