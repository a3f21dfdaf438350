import {
	answer,
	box,
	change,
	choice,
	choose,
	expect,
	heading,
	open,
	stepNames,
	test,
	tickAll,
	watchPage,
	whenLive
} from '../support/journey.ts';
import type { Page } from '@playwright/test';

const words =
	'#new-employee+rsf+scts+resource-sharing-ill+cataloger-metadata+ships-items+loads-files';
const subject =
	'Resource sharing and interlibrary loan, with packing and shipping, cataloging and metadata';
const title = `${subject}, for a new employee`;

/** Ticks two areas and two roles, as somebody at a library of two people would. */
async function walkTwoRoles(page: Page): Promise<void> {
	await open(page, 'wizard/new-employee/');
	await tickAll(
		page,
		'Lending, circulation, reserves, shipping',
		'Cataloging, ordering, e-resources, collections'
	);
	await expect(heading(page)).toHaveText('Which of these is your work?');
	await tickAll(page, 'Resource sharing and interlibrary loan', 'Cataloging and metadata');
	await expect(heading(page)).toHaveText('Is this part of your work too?');
	await tickAll(page, 'I pack and ship items', 'I load files of records');
	await expect(heading(page)).toHaveText(title);
}

test.describe('at a two-person library', () => {
	test('two areas, two roles and two duties make one list with nothing twice', async ({ page }) => {
		await walkTwoRoles(page);
		await expect(page).toHaveURL(`pathway/${words}`);

		const steps = (await stepNames(page)).map((step) => step.replace(/^Step \d+\. ?/, ''));
		expect(steps.length).toBeGreaterThan(8);
		expect(new Set(steps).size).toBe(steps.length);
		const addresses = await page
			.getByRole('link', { name: /^What this is: / })
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(new Set(addresses).size).toBe(addresses.length);

		await expect(answer(page, 'Program area')).toHaveText(
			'Resource Sharing & Fulfillment (RSF) · Shared Content & Technical Services (SCTS)'
		);
		await expect(
			page.getByText('Because you do cataloging and metadata work').first()
		).toBeVisible();
	});

	test('ticks stay on the page until Continue, and one can be taken back', async ({ page }) => {
		await open(page, 'wizard/new-employee/');
		await page.getByRole('button', { name: 'Choose more than one' }).click();
		const proceed = page.getByRole('button', { name: /^Continue/ });
		await proceed.click();
		await expect(page.getByText('Tick at least one first.')).toBeVisible();
		await box(page, 'Lending, circulation').check();
		await box(page, 'Systems and the catalog search').check();
		await expect(page).toHaveURL(/\/wizard\/new-employee\/$/);
		await box(page, 'Systems and the catalog search').uncheck();
		await expect(proceed).toHaveText('Continue with 1 ticked');
		await proceed.click();
		await expect(page).toHaveURL(/\/wizard\/new-employee\/rsf\/$/);
	});

	test('a reload keeps the list, and the address opens it for somebody else', async ({
		page,
		context,
		watch
	}) => {
		await open(page, `pathway/${words}`);
		await expect(heading(page)).toHaveText(title);
		const before = await stepNames(page);
		await page.reload();
		await expect(heading(page)).toHaveText(title);
		expect(await stepNames(page)).toEqual(before);

		const other = await context.newPage();
		watchPage(other, watch);
		await other.goto(`pathway/${words}`);
		await expect(heading(other)).toHaveText(title);
		expect(await stepNames(other)).toEqual(before);
	});

	test('words in another order are put in order, so that one list has one address', async ({
		page
	}) => {
		const reversed = words.slice(1).split('+').reverse().join('+');
		await open(page, `wizard/#${reversed}`);
		await expect(heading(page)).toHaveText(title);
		await expect(page).toHaveURL(`pathway/${words}`);
	});

	test('Back and Forward walk the questions', async ({ page }) => {
		await walkTwoRoles(page);
		await page.goBack();
		await expect(heading(page)).toHaveText('Is this part of your work too?');
		await page.goBack();
		await expect(heading(page)).toHaveText('Which of these is your work?');
		await page.goBack();
		await expect(heading(page)).toHaveText('Which kind of work is it?');
		await page.goForward();
		await page.goForward();
		await page.goForward();
		await expect(heading(page)).toHaveText(title);
		await page.goBack();
		await expect(heading(page)).toHaveText('Is this part of your work too?');
	});

	test('Change works where answers stand in the fragment, and says what goes', async ({ page }) => {
		await open(page, `pathway/${words}`);
		await change(page, 'Program area').click();
		await expect(heading(page)).toHaveText('Which kind of work is it?');
		await expect(answer(page, 'You are')).toHaveText('New to Alliance work');
		await expect(choice(page, 'Cataloging, ordering')).toContainText(
			'Takes back your answers “Resource sharing and interlibrary loan” and “Packing and shipping”.'
		);
		await choice(page, 'Cataloging, ordering').click();
		await expect(heading(page)).toHaveText('Cataloging and metadata, for a new employee');
		await expect(page).toHaveURL(
			/\/pathway\/new-employee\/scts\/cataloger-metadata\/loads-files\/$/
		);
		await expect(page.getByText('interlibrary loan')).toHaveCount(0);
	});

	test('changing who you are keeps both roles', async ({ page }) => {
		await open(page, `pathway/${words}`);
		await change(page, 'You are').click();
		await expect(heading(page)).toHaveText('What brings you here?');
		await choose(page, 'My role has changed or grown');
		await expect(heading(page)).toHaveText(`${subject}, for a new or additional role`);
		expect(new URL(page.url()).hash).toBe(words.replace('new-employee', 'new-role'));
	});

	test('nothing is lost when the list of questions does not arrive', async ({ page, watch }) => {
		watch.allow(/ERR_FAILED/);
		await page.route('**/catalog.json', (route) => route.abort());
		await open(page, `pathway/${words}`);
		await expect(heading(page)).toHaveText('Your answers could not be read');
		await page.unroute('**/catalog.json');
		await page.reload();
		await expect(heading(page)).toHaveText(title);
	});

	test('no request carries the answers', async ({ page, watch }) => {
		await walkTwoRoles(page);
		await page.reload();
		await expect(heading(page)).toHaveText(title);
		await whenLive(page);
		const told = watch.requests.map((url) => new URL(url));
		expect(told.length).toBeGreaterThan(5);
		const ticked = words.slice(1).split('+').slice(1);
		for (const { pathname, search } of told) {
			expect(search, pathname).toBe('');
			for (const word of ticked) expect(pathname.split('/')).not.toContain(word);
		}
	});
});
