import { expect, heading, open, searchField, test } from '../support/journey.ts';

test.describe('understanding aloud', () => {
	test('shows what the results stand for where a word is misspelt', async ({ page }) => {
		await open(page, 'search/?q=sumit+policies');
		await expect(page.getByText('Showing results for')).toHaveText(
			'Showing results for summit policies (searched sumit)'
		);
		await expect(page.getByRole('region', { name: /Best match/ })).toContainText('Summit Policies');
	});

	test('shows the phrase people ask where the title says it in other words', async ({ page }) => {
		await open(page, 'search/?q=snow+day+no+delivery');
		const line = page.getByText(/^Asked as:/).first();
		await expect(line).toBeVisible();
		await expect(line.locator('mark').first()).toBeVisible();
	});
});

test.describe('narrowing results', () => {
	const narrowed = /\/search\/\?q=alma&format=recording&signin=no$/;

	test('happens at once, stands in the address, and outlives reload and Back', async ({ page }) => {
		await open(page, 'search/?q=alma');
		const kind = page.getByLabel('Kind of material');
		await expect(kind).toBeVisible();
		const before = await page.locator('main section li a.title').count();
		await kind.focus();
		await kind.selectOption('Recording');
		await expect(page).toHaveURL(/\/search\/\?q=alma&format=recording$/);
		await expect(kind).toBeFocused();
		await page.getByLabel('No sign-in').check();
		await expect(page).toHaveURL(narrowed);
		await expect(page.getByText(/left out by these filters\./).last()).toBeVisible();
		expect(await page.locator('main section li a.title').count()).toBeLessThan(before);
		await page.reload();
		await expect(kind).toHaveValue('recording');
		await expect(page.getByLabel('No sign-in')).toBeChecked();
		await page.getByRole('region', { name: 'Resources' }).getByRole('link').first().click();
		await expect(page).not.toHaveURL(narrowed);
		await page.goBack();
		await expect(page).toHaveURL(narrowed);
		await expect(kind).toHaveValue('recording');
	});

	test('is kept for the next words, and taken off by one link', async ({ page }) => {
		await open(page, 'search/?q=alma&area=rsf');
		await searchField(page).fill('courier');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=courier&area=rsf$/);
		await open(page, 'search/?q=courier&format=slides');
		await expect(
			page.getByText(/Nothing found for .courier. with these filters\./).last()
		).toBeVisible();
		await expect(page.getByRole('region', { name: 'Where to go from here' })).toHaveCount(0);
		await page.getByRole('link', { name: 'Take the filters off' }).click();
		await expect(page).toHaveURL(/\/search\/\?q=courier$/);
		await expect(page.getByRole('region', { name: /Answers/ })).toBeVisible();
	});

	test('drops quietly what no filter offers', async ({ page }) => {
		await open(page, 'search/?q=courier&area=nowhere&format=film&signin=no');
		await expect(page.getByRole('combobox', { name: 'Program area' })).toHaveValue('');
		await expect(page.getByLabel('Kind of material')).toHaveValue('');
		await expect(page.getByLabel('No sign-in')).toBeChecked();
		await expect(page.getByRole('region', { name: /Answers/ })).toBeVisible();
	});
});

test.describe('what somebody types', () => {
	test('is not put into an address where it may name a person', async ({ page, watch }) => {
		await open(page, 'search/');
		await searchField(page).fill('courier for jo.doe@example.org');
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		await expect(page).toHaveURL(/\/search\/\?q=courier\+for$/);
		await expect(
			page.getByText(/^Left out of the search: an e-mail address\./).first()
		).toBeVisible();
		expect(watch.requests.filter((address) => address.includes('doe'))).toEqual([]);
	});

	test('is cleaned when it comes in an address, and that address is gone', async ({ page }) => {
		await open(page, 'pathways/');
		await open(page, 'search/?q=courier+23456789012345');
		await expect(page).toHaveURL(/\/search\/\?q=courier$/);
		await expect(page.getByText(/^Left out of the search: a number\./).first()).toBeVisible();
		await page.goBack();
		await expect(page).toHaveURL(/\/pathways\/$/);
	});

	test('may be anything: nothing breaks, nothing is run, nothing grows too wide', async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		for (const query of [
			'courier'.repeat(1000),
			'.?!*()[]{}|^$\\',
			'שליחויות courier',
			'📦📦📦',
			'<script>document.title="broken"</script>',
			'(a+)+$',
			'%E0%A4%A',
			Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')
		]) {
			await open(page, `search/?q=${encodeURIComponent(query)}`);
			await expect(heading(page)).toContainText('Results for');
			await expect(page.locator('main .count')).toBeVisible();
			const over = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			expect(over, query.slice(0, 20)).toBeLessThanOrEqual(0);
			await expect(page).toHaveTitle(/Search – Pathfinder$/);
		}
	});
});

test('recent searches are offered once somebody allowed it, and gone when they forbid it', async ({
	page
}) => {
	await open(page, 'search/notebook/');
	const allowed = page.getByLabel('Keep my recent searches on this device');
	await allowed.check();
	await open(page, 'search/?q=courier');
	await expect(page.getByRole('region', { name: /Answers/ })).toBeVisible();
	await open(page, 'programs/rsf/');
	await page.keyboard.press('/');
	const recent = page.getByRole('listbox', { name: 'Recent searches' });
	await expect(recent.getByRole('option')).toHaveText(['courier']);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=courier$/);
	await open(page, 'search/notebook/');
	await allowed.uncheck();
	await open(page, 'programs/rsf/');
	await page.keyboard.press('/');
	await expect(searchField(page)).toBeFocused();
	await expect(recent).toHaveCount(0);
});
