import { choose, expect, heading, open, stepNames, test, whenLive } from '../support/journey.ts';
import { countLine, markOf } from '../support/kept-plan-page.ts';

const helping = 'pathway/helping-someone/new-colleague/rsf/course-reserves/';

test('a supervisor prepares a plan and sends a link; the newcomer keeps it, and sees what was left out and whose note is whose', async ({
	page,
	browser
}) => {
	await open(page, helping);
	await expect(page.getByRole('group', { name: /^Your mark/ })).toHaveCount(0);
	await page.getByRole('button', { name: 'Prepare this plan for them' }).click();
	await expect(page.getByRole('button', { name: /^Leave out/ }).first()).toBeVisible();
	const steps = await stepNames(page);
	await page
		.getByRole('button', { name: /^Leave out/ })
		.nth(1)
		.click();
	await expect(page.getByRole('heading', { name: 'Left out of this plan' })).toBeVisible();
	await page
		.getByRole('button', { name: /^Add a note/ })
		.first()
		.click();
	await page.getByLabel(/^Your note on/).fill('Bring your <badge>, and ask at the desk.');
	await page.getByRole('button', { name: 'Keep this note' }).click();
	await page.getByLabel('Greeting for them').fill('Welcome! We start together on Monday.');
	await page.getByLabel('Their first day').fill('2027-01-04');
	await expect(page.getByRole('region', { name: 'First week' })).toContainText(
		'Jan 4, 2027 to Jan 10, 2027'
	);
	await page.getByRole('button', { name: 'Send as a link' }).click();
	const link = await page.getByRole('textbox', { name: /link/i }).inputValue();

	const desk = await browser.newContext();
	const newcomer = await desk.newPage();
	const asked: string[] = [];
	newcomer.on('request', (request) => asked.push(request.url()));
	await newcomer.goto(link);
	await whenLive(newcomer);
	await expect(newcomer.getByText('Welcome! We start together on Monday.')).toBeVisible();
	await newcomer.getByRole('button', { name: 'Keep this plan on this device' }).click();
	await expect(newcomer.getByText('A plan prepared for you')).toBeVisible();
	await expect(newcomer).toHaveURL(/\/plan\/$/);
	expect(asked.join('\n')).not.toContain(new URL(link).hash.slice(1, 40));

	await expect.poll(() => stepNames(newcomer)).toHaveLength(steps.length - 1);
	await expect(newcomer.getByText('From whoever prepared this plan:')).toBeVisible();
	await expect(newcomer.getByText('Bring your <badge>, and ask at the desk.')).toBeVisible();
	await newcomer.getByRole('button', { name: /^Take it back in/ }).click();
	await expect.poll(() => stepNames(newcomer)).toHaveLength(steps.length);
	await newcomer
		.getByRole('group', { name: 'Your mark for step 1', exact: true })
		.getByRole('button', { name: 'Done' })
		.click();
	await expect(markOf(newcomer, 1)).toHaveText('You marked this done');
	await expect(countLine(newcomer)).toHaveText(`1 of ${steps.length} done`);
	await newcomer.reload();
	await whenLive(newcomer);
	await expect(markOf(newcomer, 1)).toHaveText('You marked this done');
	await desk.close();
});

test('a supervisor walks the questions, and a second newcomer gets a plan of their own', async ({
	page
}) => {
	await open(page, helping);
	await page.getByRole('button', { name: 'Prepare this plan for them' }).click();
	await expect(page.getByText('A plan you prepare')).toBeVisible();
	await open(page, '');
	await choose(page, 'I am helping someone start');
	await open(page, 'pathway/helping-someone/new-colleague/sys/');
	await page.getByRole('button', { name: 'Keep these as a second plan' }).click();
	await expect(heading(page)).not.toHaveText(/^Course reserves/);
	await expect(page.getByRole('link', { name: 'One of 2 plans on this device' })).toBeVisible();
});

test('a supervisor prepares two plans with the same answers, and tells them apart by name', async ({
	page
}) => {
	await open(page, helping);
	await page.getByRole('button', { name: 'Prepare this plan for them' }).click();
	await page.getByLabel('Name', { exact: true }).fill('Desk, January');
	await expect(heading(page)).toHaveText('Desk, January');
	await open(page, helping);
	await page.getByRole('button', { name: 'Prepare another one with these answers' }).click();
	await expect(heading(page)).toHaveText(/^Course reserves/);
	await open(page, 'plans/');
	await expect(page.getByRole('link', { name: 'Desk, January' })).toBeVisible();
	await expect(page.getByRole('link', { name: /^Course reserves/ })).toBeVisible();
});
