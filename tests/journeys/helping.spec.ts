import { answer, choose, expect, heading, stepNames, test } from '../support/journey.ts';

test.describe('somebody who helps a newcomer start', () => {
	test('is asked about the newcomer, and gets their pathway', async ({ page }) => {
		await page.goto('');
		await choose(page, 'I am helping someone start');
		await expect(heading(page)).toHaveText('Who is starting?');
		await choose(page, 'Somebody new to Alliance work');
		await expect(answer(page, 'They are')).toHaveText('New to Alliance work');
		await choose(page, 'Lending, circulation, reserves, shipping');
		await expect(heading(page)).toHaveText('Which of these is their work?');
		await choose(page, 'Course reserves');
		await expect(heading(page)).toHaveText('Course reserves, for a new employee');
		await expect(page.getByText("The newcomer's pathway")).toBeVisible();
		await expect(answer(page, 'Their work')).toHaveText('Course reserves');
	});

	test('reads of the newcomer, not of themselves, in the reasons', async ({ page }) => {
		await page.goto('pathway/helping-someone/new-colleague/rsf/course-reserves/');
		const week = page.getByRole('region', { name: 'First week' });
		await expect(week.getByText(/Because they are new to Alliance work/).first()).toBeVisible();
		await expect(week.getByText(/Because you/)).toHaveCount(0);
	});

	test('has their own part beside the pathway, with nothing of it numbered', async ({ page }) => {
		await page.goto('pathway/helping-someone/new-colleague/rsf/course-reserves/');
		const part = page.getByRole('region', { name: 'Your own part' });
		await expect(part.getByRole('heading', { level: 3 }).first()).toBeVisible();
		await expect(part.getByRole('heading', { name: /^Step/ })).toHaveCount(0);
		await page.getByRole('link', { name: /^Your own part: \d+$/ }).click();
		await expect(part.getByRole('heading', { level: 2 })).toBeInViewport();
	});

	test('gives the newcomer the very steps that the newcomer would get', async ({ page }) => {
		await page.goto('pathway/helping-someone/new-colleague/rsf/course-reserves/');
		const given = await stepNames(page);
		await page.goto('pathway/new-employee/rsf/course-reserves/');
		expect(await stepNames(page)).toEqual(given);
	});
});
