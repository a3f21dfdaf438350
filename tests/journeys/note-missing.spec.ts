import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findBarriers, overflow } from '../support/find-barriers.ts';
import { expect, heading, open, test, watchPage, whenLive } from '../support/journey.ts';
import { parseCsv } from '../support/note-builder.ts';
import { readStored } from '../support/read-stored.ts';

const missing = 'search/?q=qqxxzzyy';

const noting = (page: Page) => page.getByRole('region', { name: 'Note it as missing' });
const notes = (page: Page) => page.getByRole('table', { name: /^Noted on this device/ });
const consent = (page: Page) =>
	page.getByRole('switch', { name: 'Keep my recent searches on this device' });

/** Notes the words of the open search as missing. */
async function noteIt(page: Page, purpose = ''): Promise<void> {
	await noting(page).getByLabel('What you were trying to do').fill(purpose);
	await noting(page).getByRole('button', { name: 'Note it as missing' }).click();
	await expect(noting(page).getByRole('status')).toContainText('Noted as missing: “');
}

/** Everything that the site keeps in the browser. */
function keptBy(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() => ({ ...localStorage }));
}

test.describe('what a search does not find', () => {
	test('is noted by keyboard, is there after a reload, and is saved, read and erased', async ({
		page,
		watch
	}) => {
		await open(page, missing);
		await noting(page).getByLabel('What you were trying to do').focus();
		const before = watch.requests.length;
		await page.keyboard.type('Show "lists", by lee@example.org');
		await page.keyboard.press('Enter');
		const link = noting(page).getByRole('link', { name: 'See what you noted, and send it' });
		await expect(link).toBeFocused();
		await expect(noting(page).getByRole('status')).toContainText(/“qqxxzzyy”.*an e-mail address/);
		expect(watch.requests.slice(before), 'asked for while noting').toEqual([]);

		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText('What I could not find');
		await page.reload();
		await whenLive(page);
		await expect(notes(page).getByRole('row')).toHaveCount(2);
		await expect(notes(page).getByRole('row').last()).toContainText('Show "lists", by');

		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save as a file for a curator (CSV)' }).click();
		const file = await saving;
		expect(file.suggestedFilename()).toMatch(/^pathfinder-notebook-\d{4}-\d\d-\d\d\.csv$/);
		const text = await readFile(await file.path(), 'utf8');
		expect(text.startsWith('\ufeff')).toBe(true);
		const [columns, row, ...more] = parseCsv(text);
		expect(columns).toEqual(['Date', 'Words', 'Times', 'What for']);
		expect(row?.slice(1)).toEqual(['qqxxzzyy', '1', 'Show "lists", by']);
		expect(more).toEqual([]);

		await page.getByRole('button', { name: 'Erase all' }).click();
		await page.getByRole('button', { name: 'Erase now' }).click();
		await expect(page.getByText(/^Nothing is noted\./)).toBeVisible();
		expect(await keptBy(page)).toEqual({});
		await page.reload();
		await expect(page.getByText(/^Nothing is noted\./)).toBeVisible();
	});

	test('is counted when it is noted again, and a slip is taken back', async ({ page }) => {
		await open(page, missing);
		await noteIt(page);
		await page.reload();
		await noteIt(page);
		await expect(noting(page).getByRole('status')).toContainText('Noted 2 times today.');
		await noting(page).getByRole('button', { name: 'Undo' }).click();
		await expect(noting(page).getByLabel('What you looked for')).toBeFocused();
		await open(page, 'search/notebook/');
		await expect(notes(page).getByRole('row').last()).toContainText('once');
	});

	test('is removed and put back with the keyboard alone', async ({ page }) => {
		await open(page, missing);
		await noteIt(page);
		await open(page, 'search/notebook/');
		await page.getByRole('button', { name: 'Remove “qqxxzzyy”' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Remove “qqxxzzyy”' })).toBeFocused();
		await page.getByRole('button', { name: 'Erase all' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Erase all' })).toBeFocused();
		await expect(notes(page).getByRole('row')).toHaveCount(2);
	});

	test('is seen at once in another tab', async ({ page, context, watch }) => {
		const other = await context.newPage();
		watchPage(other, watch);
		await open(other, 'search/notebook/');
		await expect(other.getByText(/^Nothing is noted\./)).toBeVisible();
		await open(page, missing);
		await noteIt(page);
		await expect(notes(other).getByRole('row')).toHaveCount(2);
		await other.getByRole('button', { name: 'Remove “qqxxzzyy”' }).click();
		expect(Object.keys(await keptBy(page))).toEqual(['pathfinder/notebook']);
		await page.goto('search/notebook/');
		await expect(page.getByText(/^Nothing is noted\./)).toBeVisible();
	});

	test('is noted until the page is closed where storage is blocked, and that is said once', async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('Blocked.', 'SecurityError');
				}
			});
		});
		await open(page, missing);
		await noteIt(page);
		const notice = page.getByText('does not let this site keep anything');
		await expect(notice).toHaveCount(1);
		await noting(page).getByRole('link', { name: 'See what you noted, and send it' }).click();
		await expect(heading(page)).toHaveText('What I could not find');
		await expect(notes(page).getByRole('row')).toHaveCount(2);
		await expect(notice).toHaveCount(1);
		await consent(page).check();
		await expect(consent(page)).toBeChecked();
	});

	test('is not lost when what is kept was damaged', async ({ page }) => {
		await open(page, 'about/');
		await page.evaluate(() => localStorage.setItem('pathfinder/notebook', '{"version":1,"no'));
		await open(page, missing);
		await noteIt(page);
		expect(await keptBy(page)).toMatchObject({
			'pathfinder/notebook': expect.stringContaining('qqxxzzyy') as unknown,
			'pathfinder/notebook-set-aside': '{"version":1,"no'
		});
		await open(page, 'search/notebook/');
		await expect(page.getByText('Part of what is kept here could not be read.')).toBeVisible();
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save what could not be read as a file' }).click();
		expect(await readFile(await (await saving).path(), 'utf8')).toBe('{"version":1,"no');
	});

	test('has no barrier where it is noted and listed, in either theme, and fits any window', async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, 'about/');
		await page.evaluate(
			(text) => localStorage.setItem('pathfinder/notebook', text),
			readStored('notebook-1.json').replaceAll('zotero', 'zotero'.repeat(30))
		);
		const noted = async () => {
			await open(page, missing);
			await noteIt(page);
		};
		const listed = async () => {
			await open(page, 'search/notebook/');
			await page.getByRole('button', { name: /^Remove “interlibrary fax/ }).click();
			await page.getByRole('button', { name: 'Erase all' }).click();
			await consent(page).check();
		};
		for (const show of [noted, listed]) {
			await page.setViewportSize({ width: 1280, height: 800 });
			await show();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await findBarriers(page), colorScheme).toEqual([]);
			}
			await page.setViewportSize({ width: 320, height: 640 });
			expect(await overflow(page), 'pixels too wide in a window of 320').toBeLessThanOrEqual(0);
			expect(await findBarriers(page), 'in a window of 320').toEqual([]);
			await page.setViewportSize({ width: 640, height: 800 });
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			expect(await overflow(page), 'pixels too wide at 200 % text').toBeLessThanOrEqual(0);
		}
	});

	test('prints as a plain table', async ({ page }) => {
		await open(page, missing);
		await noteIt(page, 'Show lists.');
		await open(page, 'search/notebook/');
		await expect(notes(page)).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(notes(page).getByRole('columnheader', { name: 'What for' })).toBeVisible();
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
		await expect(consent(page)).toHaveCount(0);
	});
});

test.describe('recent searches', () => {
	test('are kept by leave only, shown here, and gone at once when it is taken back', async ({
		page
	}) => {
		await open(page, 'search/?q=courier');
		await expect(heading(page)).toContainText('courier');
		expect(await keptBy(page)).toEqual({});
		await open(page, 'search/notebook/');
		await expect(consent(page)).not.toBeChecked();
		await consent(page).check();
		await open(page, 'search/?q=reserves');
		await open(page, 'search/?q=NZ');
		await open(page, 'search/notebook/');
		const recent = page.getByRole('region', { name: 'Recent searches' });
		await expect(recent.getByRole('link')).toHaveText(['NZ', 'reserves']);
		await consent(page).uncheck();
		await expect(recent.getByRole('link')).toHaveCount(0);
		expect(await keptBy(page)).toEqual({});
	});
});
