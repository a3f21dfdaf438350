import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { findBarriers, overflow } from '../support/find-barriers.ts';
import { expect, heading, open, test, whenLive } from '../support/journey.ts';
import { mark } from '../support/kept-plan-page.ts';

const reserves = 'pathway/new-employee/rsf/course-reserves/';
const newcomers = 'pathway/helping-someone/new-colleague/sys/';

const list = (page: Page) => page.getByRole('region', { name: /^Your plans/ });
const plan = (page: Page, name: string | RegExp) =>
	list(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('link', { name }) });
const names = (page: Page) => list(page).getByRole('heading', { level: 3 });
const told = (page: Page) => page.getByRole('status');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Keeps a plan by its first mark. */
async function keepOwn(page: Page): Promise<void> {
	await open(page, reserves);
	await mark(page, 1, 'Done');
	await expect(page.getByRole('link', { name: 'Open my plan' })).toBeVisible();
}

/** The link of the open plan, as it is sent. */
async function takeLink(page: Page): Promise<string> {
	await press(page, 'Send as a link');
	const field = page.getByRole('textbox', { name: 'Link to this plan' });
	await expect(field).toBeFocused();
	return field.inputValue();
}

/** The name and text of the file that comes of a press. */
async function save(page: Page, name: string | RegExp): Promise<[string, string]> {
	const saving: Promise<Download> = page.waitForEvent('download');
	await press(page, name);
	const file = await saving;
	return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')];
}

test.describe('several plans on one device', () => {
	test('are told apart by names, opened, deleted and put back', async ({ page }) => {
		await keepOwn(page);
		await open(page, 'plans/');
		await expect(names(page)).toHaveText(['Course reserves, for a new employee']);
		await expect(list(page)).toContainText(/1 of \d+ done · Your own · made/);

		await press(page, /^Rename/);
		await page.keyboard.type('My autumn');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Rename “My autumn”' })).toBeFocused();
		await page.reload();
		await expect(names(page)).toHaveText(['My autumn']);

		await page.getByRole('button', { name: 'Delete “My autumn”' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
		await expect(told(page)).toHaveText('Deleted: “My autumn”.');
		await expect(page.getByRole('heading', { name: 'No plan yet' })).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('link', { name: 'My autumn' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText('My autumn');
	});

	test('travel by link: the receiver is asked, and nothing is kept before', async ({
		page,
		browser,
		watch
	}) => {
		await keepOwn(page);
		await open(page, 'plan/');
		const link = await takeLink(page);
		expect(new URL(link).hash).toMatch(/^#1\.[\w-]+$/);

		const context = await browser.newContext();
		const other = await context.newPage();
		other.on('request', (request) => watch.requests.push(request.url()));
		await other.goto(link);
		await expect(heading(other)).toHaveText('A copy of a plan');
		await expect(other.getByText('Course reserves, for a new employee')).toBeVisible();
		await expect(other.locator('main')).toContainText(/1 of \d+ done/);
		await press(other, 'Leave it');
		await expect(heading(other)).toHaveText('Plans on this device');
		await expect(other.getByRole('heading', { name: 'No plan yet' })).toBeVisible();

		await other.goto(link);
		await press(other, 'Keep this plan on this device');
		await expect(heading(other)).toHaveText('Course reserves, for a new employee');
		expect(new URL(other.url()).hash).toBe('');
		await other.goto(link);
		await expect(other.getByText(/holds nothing that is not in it/)).toBeVisible();
		await other.goBack();
		await mark(other, 2, 'Doing');
		await other.goto(link);
		await expect(other.getByText(/holds nothing that is not in it/)).toBeVisible();
		await press(other, 'Open the plan that is here');
		await expect(other.locator('main')).toContainText('1 under way');
		const packed = new URL(link).hash.slice(1, 30);
		expect(watch.requests.filter((url) => url.includes(packed))).toEqual([]);
		await context.close();
	});

	test('travel by file, are brought together when asked, and kept twice when asked', async ({
		page
	}) => {
		await keepOwn(page);
		await open(page, 'plans/');
		const [name, text] = await save(page, /^Save “Course reserves/);
		expect(name).toBe('course-reserves-for-a-new-employee.pathfinder.json');
		const files = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
		await open(page, 'plan/');
		await page.getByRole('button', { name: 'Done', pressed: true }).click();
		await open(page, 'plans/');
		await expect(names(page)).toHaveCount(1);
		await expect(list(page)).toContainText(/0 of \d+ done/);

		const field = page.locator('#plan-file');
		await field.setInputFiles(files);
		await expect(page.getByRole('heading', { name: 'A copy of a plan' })).toBeFocused();
		await press(page, 'Leave it');
		await expect(field).toBeFocused();
		await expect(told(page)).toHaveText('Left. Nothing on this device changed.');
		await expect(list(page)).toContainText(/0 of \d+ done/);

		await field.setInputFiles(files);
		await press(page, 'Keep as a second plan');
		await expect(names(page)).toHaveCount(2);
		await expect(list(page)).toContainText(/0 of \d+ done/);
		await expect(names(page).getByRole('link').and(page.locator(':focus'))).toHaveCount(1);

		await field.setInputFiles(files);
		await press(page, 'Bring it into the plan that is here');
		await expect(list(page)).not.toContainText(/0 of \d+ done/);
		await expect(names(page)).toHaveCount(2);
	});

	test('leave the browser as calendar, table, Markdown and text', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await keepOwn(page);
		await open(page, 'plan/');
		await page.getByText(/^E-mail text, calendar/).click();
		await press(page, 'Calendar file (.ics)');
		await expect(page.getByLabel('My first day')).toBeFocused();
		await page.getByLabel('My first day').fill('2027-01-11');
		await expect(page.getByText('The first day of each stage, for Outlook')).toBeVisible();
		const title = 'course-reserves-for-a-new-employee';
		for (const [name, ending, beginning] of [
			['Calendar file (.ics)', '.ics', 'BEGIN:VCALENDAR'],
			['Spreadsheet (CSV)', '.csv', '\ufeff'],
			['Markdown', '.md', '# Course reserves']
		] as const) {
			const [file, text] = await save(page, name);
			expect(file).toBe(title + ending);
			expect(text.startsWith(beginning), name).toBe(true);
			await expect(told(page).first()).toContainText(`Saved as ${file}. Nothing was sent.`);
		}
		await press(page, 'Copy as text for an e-mail');
		await expect(told(page).first()).toContainText('Copied. Paste it into an e-mail.');
		const mail = await page.evaluate(() => navigator.clipboard.readText());
		expect(mail).toContain('Course reserves, for a new employee');
	});

	test('that cannot be opened are said to be so, and change nothing', async ({ page }) => {
		await keepOwn(page);
		for (const [fragment, sentence] of [
			['#1.abc', 'Part of this link is missing'],
			['#2.abc', 'made by a newer version']
		] as const) {
			await page.goto('about:blank');
			await open(page, `plan/${fragment}`);
			await expect(page.locator('main')).toContainText(sentence);
			await expect(page.locator('main')).toContainText('nothing was changed here');
		}
		await press(page, 'Go on without it');
		await expect(names(page)).toHaveCount(1);
		for (const [text, sentence] of [
			['date,words', 'not one that Pathfinder saved'],
			['{"pathfinder":"plans","version":1,"plans":[{', 'Part of this file is missing']
		] as const) {
			const buffer = Buffer.from(text);
			await page
				.locator('#plan-file')
				.setInputFiles({ name: 'a.json', mimeType: 'text/plain', buffer });
			await expect(page.getByText(sentence)).toBeVisible();
			await press(page, 'Go on without it');
		}
		await expect(names(page)).toHaveCount(1);
	});

	test('have no barrier where they are taken along and where a link brings one', async ({
		page
	}) => {
		await keepOwn(page);
		await open(page, 'plan/');
		const link = await takeLink(page);
		await page.getByText(/^E-mail text, calendar/).click();
		await examine(page);
		await page.goto('about:blank');
		await open(page, `plan/${new URL(link).hash}`);
		await expect(page.getByText(/on this device already/)).toBeVisible();
		await examine(page);
	});

	test('have no barrier where they are renamed, opened and deleted', async ({ page }) => {
		await keepOwn(page);
		await open(page, 'plans/');
		const [name, text] = await save(page, /^Save “Course reserves/);
		await press(page, /^Rename/);
		const buffer = Buffer.from(text.replace('"done"', '"doing"'));
		await page.locator('#plan-file').setInputFiles({ name, mimeType: 'application/json', buffer });
		await expect(page.locator('#opened-plan')).toBeVisible();
		await examine(page);
		await press(page, 'Leave it as it was');
		await press(page, 'Leave it');
		await press(page, /^Delete/);
		await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
		await examine(page);
	});
});

test('a helper sends a plan that says it was prepared, without marks', async ({
	page,
	browser
}) => {
	await open(page, newcomers);
	await press(page, 'Prepare this plan for them');
	await expect(page).toHaveURL(/\/plan\/$/);
	await expect(page.getByRole('heading', { name: 'Send it to the newcomer' })).toBeVisible();
	const link = await takeLink(page);
	const context = await browser.newContext();
	const other = await context.newPage();
	await other.goto(link);
	await whenLive(other);
	await expect(heading(other)).toHaveText('A plan prepared for you');
	await expect(other.getByRole('radio')).toHaveCount(0);
	await press(other, 'Keep this plan on this device');
	await expect(other.locator('main')).toContainText('A plan prepared for you');
	await open(other, 'plans/');
	await expect(plan(other, /^Systems/)).toContainText('Prepared for you');
	await context.close();
});

/** Looks for barriers in both themes and at several sizes, and leaves the window as it was. */
async function examine(page: Page): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
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
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
	await page.setViewportSize({ width: 1280, height: 800 });
}
