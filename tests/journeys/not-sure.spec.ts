import { answer, choose, expect, heading, stepNames, test } from '../support/journey.ts';
import type { Page } from '@playwright/test';

/** A pathway is of use when its first week has a step, an address to open, and somebody to ask. */
async function expectUsefulEnd(page: Page, title: string): Promise<void> {
	await expect(heading(page)).toHaveText(title);
	expect((await stepNames(page)).length).toBeGreaterThan(0);
	const week = page.getByRole('region', { name: 'First week' });
	await expect(week.getByRole('heading', { level: 3 }).first()).toBeVisible();
	await expect(week.locator('a[href^="https://"]').first()).toBeVisible();
	await expect(week.getByText('Whom to ask:').first()).toBeVisible();
}

test.describe('somebody who is not sure', () => {
	test('of everything is led to the introduction, with somebody to ask', async ({ page }) => {
		await page.goto('');
		await choose(page, 'I am not sure');
		await expect(heading(page)).toHaveText(
			'Have you worked with Alliance systems or colleagues before?'
		);
		await choose(page, 'I am not sure');
		await expect(answer(page, 'You are')).toHaveText('New to Alliance work');
		await choose(page, 'I am not sure');
		await expect(heading(page)).toHaveText('Which of these comes up on an ordinary day?');
		await choose(page, 'I am not sure, or none of these');
		await expectUsefulEnd(page, 'Introduction to the Alliance, for a new employee');
		const asks = page.getByRole('region', { name: 'First week' }).getByText('Whom to ask:');
		await expect(asks.first().getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
	});

	test('of their area chooses an everyday task, and it leads to the area', async ({ page }) => {
		await page.goto('wizard/new-employee/');
		await choose(page, 'I am not sure');
		await expect(heading(page)).toHaveText('Which of these comes up on an ordinary day?');
		await choose(page, 'Make or correct the records in the catalog');
		await expect(answer(page, 'Program area')).toHaveText(
			'Shared Content & Technical Services (SCTS)'
		);
		await expect(heading(page)).toHaveText('Which of these is your work?');
		await choose(page, 'Collection development');
		await expectUsefulEnd(page, 'Collection development, for a new employee');
	});

	test('of their role gets what everybody in the area needs', async ({ page }) => {
		await page.goto('wizard/new-role/rsf/');
		await choose(page, 'I am not sure');
		await expectUsefulEnd(page, 'Resource Sharing & Fulfillment, for a new or additional role');
	});

	test('of their duties keeps the steps in', async ({ page }) => {
		await page.goto('wizard/new-role/scts/acquisitions/');
		await choose(page, 'I am not sure');
		await expectUsefulEnd(page, 'Acquisitions, for a new or additional role');
		const unsure = await stepNames(page);
		await page.goto('pathway/new-role/scts/acquisitions/loads-files/');
		expect(await stepNames(page)).toEqual(unsure);
		await page.goto('pathway/new-role/scts/acquisitions/none-of-these/');
		expect((await stepNames(page)).length).toBeLessThan(unsure.length);
	});

	test('who is starting gets the full introduction for them', async ({ page }) => {
		await page.goto('wizard/helping-someone/');
		await choose(page, 'I am not sure');
		await choose(page, 'Systems and the catalog search');
		await expectUsefulEnd(page, 'Systems and discovery, for a new employee');
	});
});
