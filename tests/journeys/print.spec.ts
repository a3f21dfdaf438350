import { expect, heading, open, stepNames, test } from '../support/journey.ts';
import { fragment } from '../support/page-kinds.ts';
import type { Page } from '@playwright/test';

/** Two sheets, printed on both sides. */
const mostPages = 4;

/** How many pages a printer would need. */
async function countPages(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test.describe('a printed plan', () => {
	for (const [name, address] of [
		[
			'of 15 steps and 3 to look up',
			'pathway/new-employee/rsf/circulation-fulfillment/changes-settings/'
		],
		['of 13 steps and 7 to look up', 'pathway/new-employee/sys/']
	] as const) {
		test(`${name} fits two sheets`, async ({ page }) => {
			await open(page, address);
			const pages = await countPages(page);
			console.log(`${address}: ${(await stepNames(page)).length} steps on ${pages} pages.`);
			expect(pages).toBeLessThanOrEqual(mostPages);
		});
	}

	test('says what it is, for whom, and leaves out what only a screen can use', async ({ page }) => {
		await open(page, 'pathway/new-employee/sys/');
		await page.emulateMedia({ media: 'print' });
		await expect(heading(page)).toBeVisible();
		await expect(page.getByText('New to Alliance work', { exact: true })).toBeVisible();
		await expect(page.getByRole('banner')).toBeHidden();
		await expect(page.getByRole('contentinfo')).toBeHidden();
		await expect(page.getByRole('link', { name: /^Change/ })).toHaveCount(0);
		await expect(page.getByRole('link', { name: /^What this is/ })).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Search everything' })).toHaveCount(0);
	});

	test('has the real address of everything to open, and four empty boxes at each step', async ({
		page
	}) => {
		await open(page, 'pathway/new-employee/sys/');
		const steps = (await stepNames(page)).length;
		await page.emulateMedia({ media: 'print' });
		const links = await page.locator('main a[href^="http"]').evaluateAll((all) =>
			all.map((link) => ({
				href: link.getAttribute('href') ?? '',
				after: getComputedStyle(link, '::after').content
			}))
		);
		expect(links.length).toBeGreaterThan(10);
		for (const { href, after } of links) expect(after).toContain(href);
		for (const mark of ['Done', 'Doing', 'I know this', 'Not for me']) {
			const boxes = page.locator('.boxes').getByText(mark, { exact: true });
			await expect(boxes).toHaveCount(steps);
			await expect(boxes.first()).toBeVisible();
			const border = await boxes
				.first()
				.evaluate((box) => parseFloat(getComputedStyle(box, '::before').borderTopWidth));
			expect(border).toBeGreaterThan(0);
		}
	});

	test('is white, whatever the theme of the screen', async ({ page }) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await open(page, `pathway/${fragment}`);
		await expect(heading(page)).toHaveText(/^Resource sharing/);
		const colors = await page.evaluate(() => {
			const { backgroundColor, color } = getComputedStyle(document.documentElement);
			return { backgroundColor, color };
		});
		expect(colors.backgroundColor).toBe('rgb(255, 255, 255)');
		expect(colors.color).toBe('rgb(30, 42, 37)');
	});
});
