import { choose, expect, heading, open, stepNames, test } from '../support/journey.ts';
import { countLine, kept, mark, markOf } from '../support/kept-plan-page.ts';

const reserves = 'pathway/new-employee/rsf/course-reserves/';

test.describe('a learner who keeps a plan', () => {
	test('marks steps, closes the page, and finds it as it was left', async ({ page, context }) => {
		await open(page, reserves);
		const steps = await stepNames(page);
		await mark(page, 1, 'Done');
		await mark(page, 2, 'I know this');
		await mark(page, 3, 'Not for me');
		await expect(countLine(page)).toHaveText(
			`1 of ${steps.length} done, 1 you knew, 1 not for you`
		);
		await page.close();
		const later = await context.newPage();
		await open(later, 'plan/');
		await expect(heading(later)).toHaveText(/^Course reserves/);
		await expect(markOf(later, 1)).toHaveText('You marked this done');
		await expect(markOf(later, 2)).toHaveText('You know this');
		expect(await stepNames(later)).toEqual(steps);
	});

	test('keeps the marks of the steps that stay when an answer changes, and is told first what goes and comes', async ({
		page
	}) => {
		await open(page, reserves);
		await mark(page, 1, 'Done');
		await page.getByRole('link', { name: 'Open my plan' }).click();
		await page.getByRole('link', { name: /^Change “Your (work|role)/ }).click();
		await choose(page, 'Packing and shipping');
		await expect(kept(page)).toContainText('was made with other answers');
		await expect(kept(page)).toContainText(/\d+ steps? would (go|come)/);
		await expect(markOf(page, 1)).toHaveText('You marked this done');
		await page.getByRole('button', { name: 'Change my plan to these answers' }).click();
		await expect(heading(page)).not.toHaveText(/^Course reserves/);
		await expect(markOf(page, 1)).toHaveText('You marked this done');
	});

	test('takes a mark back by pressing it again, all by keyboard, and stays at its place', async ({
		page
	}) => {
		await open(page, reserves);
		const done = page
			.getByRole('group', { name: 'Your mark for step 2' })
			.getByRole('button')
			.first();
		await done.focus();
		const before = await done.boundingBox();
		await page.keyboard.press('Enter');
		await expect(done).toHaveAttribute('aria-pressed', 'true');
		await expect(done).toBeFocused();
		expect(Math.abs(((await done.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
		await page.keyboard.press('Enter');
		await expect(done).toHaveAttribute('aria-pressed', 'false');
		await expect(
			page.getByRole('status').filter({ hasText: 'Not marked any more' })
		).toBeAttached();
	});
});
