import type { Page } from '@playwright/test';
import { box, choice, expect, heading, open, stepNames, test } from '../support/journey.ts';

/** The width of the ring around what has the focus; a box to tick may have it around its card. */
async function ringWidth(page: Page): Promise<number> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		const card = focused?.matches('input[type=checkbox]') ? focused.closest('label') : null;
		const widths = [focused, card].map((ringed) => {
			if (!ringed) return 0;
			const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
			return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
		});
		return Math.max(...widths);
	});
}

/** Presses Tab until `wanted` has the focus, and expects to see a ring at each stop. */
async function tabTo(page: Page, wanted: ReturnType<typeof choice>): Promise<void> {
	for (let presses = 0; presses < 40; presses += 1) {
		await page.keyboard.press('Tab');
		expect(await ringWidth(page), 'width of the focus ring').toBeGreaterThanOrEqual(3);
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error('Tab never came there.');
}

test.describe('by keyboard only', () => {
	test('Tab and Enter lead from the first question to a pathway, each page from its heading', async ({
		page
	}) => {
		await open(page, '');
		for (const label of [
			'I am new to Alliance work',
			'Lending, circulation, reserves, shipping',
			'Circulation and fulfillment',
			'I change settings in Alma'
		]) {
			await tabTo(page, choice(page, label));
			await page.keyboard.press('Enter');
			await expect(choice(page, label)).toHaveCount(0);
			await expect(heading(page)).toBeFocused();
		}
		await expect(heading(page)).toHaveText('Circulation and fulfillment, for a new employee');
		expect((await stepNames(page)).length).toBeGreaterThan(5);
	});

	test('the first stop skips to the page', async ({ page }) => {
		await open(page, 'pathways/');
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Skip to the page' });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
		expect(inMain).toBe(true);
	});

	test('several answers are ticked by Space, and sent by Enter', async ({ page }) => {
		await open(page, 'wizard/new-role/');
		await tabTo(page, page.getByRole('button', { name: 'Choose more than one' }));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('checkbox').first()).toBeFocused();
		expect(await ringWidth(page)).toBeGreaterThanOrEqual(3);
		await page.keyboard.press('Space');
		await tabTo(page, box(page, 'Systems'));
		await page.keyboard.press('Space');
		await expect(box(page, 'Lending')).toBeChecked();
		await expect(box(page, 'Systems')).toBeChecked();
		await tabTo(page, page.getByRole('button', { name: 'Continue with 2 ticked' }));
		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText('Which of these is your work?');
		await expect(heading(page)).toBeFocused();
		await expect(page).toHaveURL('wizard/#new-role+rsf+sys');
	});

	test('Back leads to the question before, with the focus on its heading', async ({ page }) => {
		await open(page, 'wizard/new-role/');
		await tabTo(page, choice(page, 'Lending'));
		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText('Which of these is your work?');
		await page.goBack();
		await expect(heading(page)).toHaveText('Which kind of work is it?');
		await expect(heading(page)).toBeFocused();
	});

	test('what a pathway is made of opens by Enter', async ({ page }) => {
		await open(page, 'pathway/new-role/sys/');
		const summary = page.getByText('What this pathway is made of');
		await tabTo(page, summary);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('link', { name: 'Starting in Systems' })).toBeVisible();
	});

	test('search: words, a line chosen by arrows, and back into the words', async ({ page }) => {
		await open(page, 'programs/rsf/');
		await page.keyboard.press('Control+k');
		const field = page.getByRole('combobox');
		await expect(field).toBeFocused();
		await page.keyboard.type('courier');
		const options = page.getByRole('option');
		await expect(options.first()).toBeVisible();
		await page.keyboard.press('ArrowUp');
		await expect(options.last()).toHaveAttribute('aria-selected', 'true');
		await expect(options.last()).toBeInViewport();
		await page.keyboard.press('Home');
		await expect(field).not.toHaveAttribute('aria-activedescendant', /./);
		await page.keyboard.type('the ');
		await expect(field).toHaveValue('the courier');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('dialog').getByRole('button', { name: 'Search' })).toBeFocused();
		expect(await ringWidth(page)).toBeGreaterThanOrEqual(3);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: /^All results/ })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText('Results for “the courier”');
		await expect(heading(page)).toBeFocused();
	});

	test('search: results are narrowed by keys, and the focus stays', async ({ page }) => {
		await open(page, 'search/?q=alma');
		const area = page.getByRole('combobox', { name: 'Program area' });
		await area.focus();
		await page.keyboard.press('ArrowDown');
		await expect(page).toHaveURL(/&area=/);
		await expect(area).toBeFocused();
		await tabTo(page, page.getByLabel('No sign-in'));
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/&signin=no$/);
		await expect(page.getByLabel('No sign-in')).toBeFocused();
		await expect(page.getByRole('status').first()).toContainText('left out by these filters');
	});

	test('no stop of a pathway lacks a ring, in either theme', async ({ page }) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await open(page, 'pathway/new-role/sys/');
			const last = page.getByRole('contentinfo').getByRole('link').last();
			for (let at = 0; at < 20; at += 1) {
				await page.keyboard.press('Tab');
				expect(await ringWidth(page)).toBeGreaterThanOrEqual(3);
			}
			await last.focus();
			expect(await ringWidth(page)).toBeGreaterThanOrEqual(3);
		}
	});
});
