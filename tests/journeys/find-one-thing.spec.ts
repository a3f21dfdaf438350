import { expect, heading, open, searchField, test, watchPage } from '../support/journey.ts';

test.describe('a patron at the desk, two minutes', () => {
	test('opens search with one key, types with a slip, and stands on the answer', async ({
		page
	}) => {
		await open(page, 'programs/rsf/');
		await page.keyboard.press('/');
		await expect(searchField(page)).toBeFocused();
		await page.keyboard.type('sumit lost item fee');
		const first = page.getByRole('option').first();
		await expect(first).toContainText(/account reconciliation/i);
		const address = new URL((await first.getAttribute('href')) ?? '', page.url()).href;
		await expect(page.getByRole('dialog').getByRole('status')).toContainText(
			/\d results for “sumit lost item fee”\. They are for “summit lost item fee”\./
		);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(address);
		await expect(heading(page)).toBeFocused();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});

	test('closes search with Escape and goes on where they were', async ({ page }) => {
		await open(page, 'programs/rsf/');
		await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
		await page.keyboard.type('courier');
		await expect(page.getByRole('option').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeFocused();
	});

	test('writes a slash in a field without leaving it', async ({ page }) => {
		await open(page, 'search/');
		await page.keyboard.press('/');
		await expect(searchField(page)).toBeFocused();
		await page.keyboard.type('holds/requests');
		await expect(searchField(page)).toHaveValue('holds/requests');
	});

	test('shares a page of results, follows one, and comes back', async ({ page }) => {
		await open(page, 'search/?q=NZ');
		await expect(heading(page)).toHaveText('Results for “NZ”');
		await expect(page.getByText('NZ: Network Zone')).toBeVisible();
		await page
			.getByRole('link', { name: /safely in the shared Network Zone/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/needs\/work-in-network-zone\/$/);
		await page.goBack();
		await expect(searchField(page)).toHaveValue('NZ');
		await expect(page.getByRole('region', { name: /Resources/ })).toBeVisible();
	});

	test('searches again from the page of results, and Back shows the first answer', async ({
		page
	}) => {
		await open(page, 'search/?q=courier');
		await searchField(page).fill('reserves');
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		await expect(heading(page)).toHaveText('Results for “reserves”');
		await page.goBack();
		await expect(heading(page)).toHaveText('Results for “courier”');
	});

	test('is led on when nothing fits', async ({ page }) => {
		await open(page, 'search/?q=zotero');
		await expect(page.getByRole('status').first()).toHaveText('Nothing found for “zotero”.');
		const on = page.getByRole('region', { name: 'Where to go from here' });
		await expect(on.getByRole('link', { name: 'Anonymous Ask Form' })).toBeVisible();
		await expect(on.getByRole('link', { name: 'Resource Sharing & Fulfillment' })).toBeVisible();
		await expect(on.getByRole('link', { name: 'All pathways' })).toBeVisible();
		await expect(on.getByRole('link', { name: 'All resources' })).toBeVisible();
	});

	test('shows markup in a query as text', async ({ page }) => {
		await open(page, `search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> courier')}`);
		await expect(heading(page)).toContainText('<img src=x onerror=alert(1)> courier');
		await expect(searchField(page)).toHaveValue('<img src=x onerror=alert(1)> courier');
		await expect(page.getByRole('region', { name: 'Where to go from here' })).toBeVisible();
	});

	test('is told what to do when the index cannot be loaded', async ({ page, watch }) => {
		watch.allow(/search-index|ERR_FAILED/);
		await page.route('**/search-index.json', (route) => route.abort());
		await open(page, 'search/?q=courier');
		await expect(page.getByText('The search could not be loaded.').last()).toBeVisible();
		await expect(
			page.getByRole('link', { name: 'Pack, label and send items by courier' })
		).toBeVisible();
	});
});

test.describe('the field over the page', () => {
	test('opens from any page, by both keys, and on home too', async ({ page }) => {
		for (const [address, key] of [
			['', '/'],
			['pathways/', 'Control+k'],
			['wizard/new-role/', '/']
		] as const) {
			await open(page, address);
			await page.keyboard.press(key);
			await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
			await expect(searchField(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toHaveCount(0);
		}
	});

	test('leads to all results with Enter while nothing is chosen', async ({ page }) => {
		await open(page, 'programs/rsf/');
		await page.keyboard.press('/');
		await page.keyboard.type('courier');
		await expect(page.getByRole('option').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=courier$/);
		await expect(heading(page)).toBeFocused();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});

	test('tells the host nothing of what is searched', async ({ page, watch }) => {
		await open(page, 'programs/rsf/');
		await page.keyboard.press('/');
		await page.keyboard.type('courier');
		await expect(page.getByRole('option').first()).toContainText(/courier/i);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=courier$/);
		await expect(page.getByRole('heading', { name: 'Answers' })).toBeVisible();
		expect(watch.requests.filter((url) => url.includes('courier'))).toEqual([]);
	});

	test('opens its lines in new tabs by Ctrl and Enter, Ctrl and click, and the middle button', async ({
		page,
		watch
	}) => {
		await open(page, 'programs/rsf/');
		await page.keyboard.press('/');
		await page.keyboard.type('courier');
		const first = page.getByRole('option').first();
		await expect(first).toContainText(/courier/i);
		const address = new URL((await first.getAttribute('href')) ?? '', page.url()).href;
		const ways = [
			async () => {
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press('Control+Enter');
			},
			() => first.click({ modifiers: ['Control'] }),
			() => first.click({ button: 'middle' })
		];
		for (const way of ways) {
			const tab = page.context().waitForEvent('page');
			await way();
			const other = await tab;
			watchPage(other, watch);
			await expect(other).toHaveURL(address);
			await other.close();
			await expect(first).toBeVisible();
			await expect(searchField(page)).toBeFocused();
		}
		await first.click();
		await expect(page).toHaveURL(address);
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});
});
