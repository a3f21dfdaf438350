import { findBarriers, overflow } from '../support/find-barriers.ts';
import { expect, heading, open, test } from '../support/journey.ts';
import { pageKinds } from '../support/page-kinds.ts';

// Colors are measured when they have arrived, not on their way from one theme to the other.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const kind of pageKinds) {
	test(`${kind.name} has no barrier in either theme, and fits any window`, async ({
		page,
		watch
	}) => {
		if (kind.missing) watch.allow(/404/);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			if (colorScheme === 'light') await page.goto(kind.address);
			await expect(heading(page)).toHaveText(kind.heading);
			await expect(page).toHaveTitle(/Pathfinder/);
			expect(await findBarriers(page), colorScheme).toEqual([]);
		}

		await page.setViewportSize({ width: 320, height: 640 });
		expect(await overflow(page), 'pixels too wide in a window of 320').toBeLessThanOrEqual(0);

		await page.setViewportSize({ width: 1280, height: 800 });
		await page.evaluate(() => {
			const root = document.documentElement;
			root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
		});
		expect(await overflow(page), 'pixels too wide at 200 % text').toBeLessThanOrEqual(0);
	});
}

test('the choice of several answers has no barrier, before a tick and after', async ({ page }) => {
	await open(page, 'wizard/new-role/');
	await page.getByRole('button', { name: 'Choose more than one' }).click();
	expect(await findBarriers(page)).toEqual([]);
	await page.getByRole('checkbox').first().check();
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await findBarriers(page)).toEqual([]);
});

test('search over the page has no barrier while results are open', async ({ page }) => {
	await open(page, 'programs/rsf/');
	await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('courier');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	expect(await findBarriers(page)).toEqual([]);
});

test('what search says of a misspelt word, of filters and of weak results has no barrier', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const address of [
		'search/?q=sumit+policies+NZ&area=rsf&signin=no',
		'search/?q=courier&format=slides',
		'search/?q=parking+permit+zebra'
	]) {
		await open(page, address);
		await expect(page.locator('main .count')).toBeVisible();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await findBarriers(page), `${address} ${colorScheme}`).toEqual([]);
		}
	}
});

test('search over the page has no barrier while nothing is found', async ({ page }) => {
	await open(page, 'programs/rsf/');
	await page.keyboard.press('/');
	await page.keyboard.type('qqxxzzyy');
	await expect(page.getByText('Nothing found for').first()).toBeVisible();
	expect(await findBarriers(page)).toEqual([]);
});
