import { answer, choice, choose, expect, heading, stepNames, test } from '../../support/journey.ts';

/** What each person chooses, link by link, and the heading they end at. */
const people: readonly (readonly [name: string, choices: readonly string[], end: string])[] = [
	[
		'a new cataloger',
		[
			'I am new to Alliance work',
			'Cataloging, ordering, e-resources, collections',
			'Cataloging and metadata',
			'No'
		],
		'Cataloging and metadata, for a new employee'
	],
	[
		'a systems librarian with a grown role',
		['My role has changed or grown', 'Systems and the catalog search'],
		'Systems and discovery, for a new or additional role'
	],
	[
		'a supervisor who helps somebody at the desk',
		[
			'I am helping someone start',
			'Somebody new to Alliance work',
			'Lending, circulation, reserves, shipping',
			'Circulation and fulfillment'
		],
		'Circulation and fulfillment, for a new employee'
	],
	[
		'somebody who is sure of nothing',
		['I am not sure', 'I am not sure', 'I am not sure', 'I am not sure, or none of these'],
		'Introduction to the Alliance, for a new employee'
	],
	[
		'somebody who knows only their tasks',
		[
			'I am new to Alliance work',
			'I am not sure',
			'Sort and describe boxes of letters, photographs or rare books',
			'Archives and special collections'
		],
		'Archives and special collections, for a new employee'
	]
];

test.describe('with scripts off', () => {
	for (const [name, choices, end] of people) {
		test(`${name} walks from the first question to a pathway by links`, async ({ page }) => {
			await page.goto('');
			await choose(page, ...choices);
			await expect(heading(page)).toHaveText(end);
			expect((await stepNames(page)).length).toBeGreaterThan(2);
			await expect(page.locator('main a[href^="https://"]').first()).toBeVisible();
		});
	}

	test('an answer can be changed, and the pathway changes with it', async ({ page }) => {
		await page.goto('pathway/new-employee/rsf/course-reserves/');
		await page.getByRole('link', { name: /^Change “Your work:/ }).click();
		await expect(answer(page, 'Program area')).toHaveText('Resource Sharing & Fulfillment (RSF)');
		await choose(page, 'Packing and shipping');
		await expect(heading(page)).toHaveText('Packing and shipping, for a new employee');
	});

	test('nothing is offered that would need scripts', async ({ page }) => {
		await page.goto('wizard/new-employee/');
		await expect(choice(page, 'Lending')).toBeVisible();
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
	});

	test('a page of several answers says what it needs, and what works without', async ({ page }) => {
		await page.goto('wizard/#new-role+rsf+scts');
		await expect(heading(page)).toHaveText('Reading your answers');
		await expect(page.getByText('needs scripts for it')).toBeVisible();
		await page.getByRole('link', { name: 'start with the first question' }).click();
		await expect(heading(page)).toHaveText('What brings you here?');
	});

	test('the page of search shows nothing that needs scripts, and lists everything instead', async ({
		page
	}) => {
		await page.goto('search/?q=courier&area=rsf&signin=no');
		await expect(heading(page)).toHaveText('Search');
		await expect(page.locator('main noscript p')).toBeVisible();
		await expect(page.getByRole('group')).toHaveCount(0);
		await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0);
		await expect(
			page.getByRole('link', { name: 'Pack, label and send items by courier' })
		).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'all resources' }).click();
		await expect(heading(page)).toHaveText('All resources');
		await page.getByRole('link', { name: 'Courier Service', exact: true }).first().click();
		await expect(heading(page)).toHaveText('Courier Service');
	});

	test('a missing page says in words where to start', async ({ page, watch }) => {
		watch.allow(/404/);
		await page.goto('404.html');
		await expect(heading(page)).toHaveText('There is no such page');
		await expect(page.getByText('shorten the address')).toBeVisible();
	});
});
