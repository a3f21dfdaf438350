import { answer, expect, heading, open, test } from '../support/journey.ts';

const leftOut = 'in the address is no answer we know. It was left out; the rest is kept.';

test.describe('a mangled address', () => {
	test('with a word that no question knows names it and keeps the rest', async ({ page }) => {
		await open(page, 'wizard/#new-role+bogus+rsf');
		await expect(page.getByRole('status')).toHaveText(`“bogus” ${leftOut}`);
		await expect(heading(page)).toHaveText('Which of these is your work?');
		await expect(answer(page, 'You are')).toHaveText('In a new or additional role');
		await expect(answer(page, 'Program area')).toHaveText('Resource Sharing & Fulfillment (RSF)');
	});

	test('that is no page is recovered word by word', async ({ page, watch }) => {
		watch.allow(/404/);
		await page.goto('wizard/new-role/bogus/rsf/');
		await expect(page.getByRole('status')).toHaveText(`“bogus” ${leftOut}`);
		await expect(answer(page, 'Program area')).toHaveText('Resource Sharing & Fulfillment (RSF)');
		await expect(heading(page)).toHaveText('Which of these is your work?');
	});

	test('with the words in another order leads to the page that has them in order', async ({
		page,
		watch
	}) => {
		watch.allow(/404/);
		await page.goto('wizard/rsf/new-role/');
		await expect(page).toHaveURL(/\/wizard\/new-role\/rsf\/$/);
		await expect(page.getByRole('status')).toHaveCount(0);
	});

	test('of a pathway that lacks answers asks the open questions', async ({ page }) => {
		await open(page, 'pathway/#rsf');
		await expect(heading(page)).toHaveText('What brings you here?');
		await expect(answer(page, 'Kept for later')).toHaveText('Resource Sharing & Fulfillment (RSF)');
	});

	test('with a later answer only, which no page of its own has, is asked the rest', async ({
		page,
		watch
	}) => {
		watch.allow(/404/);
		await page.goto('wizard/new-employee/loads-files/');
		await expect(heading(page)).toHaveText('Which kind of work is it?');
		await expect(answer(page, 'You are')).toHaveText('New to Alliance work');
		await expect(answer(page, 'Kept for later')).toHaveText('Loading files of records');
		await expect(page).toHaveURL(/\/wizard\/#new-employee\+loads-files$/);
	});

	test('with two answers that exclude each other says which one goes', async ({ page }) => {
		await open(page, 'wizard/#new-role+scts+course-reserves');
		await expect(page.getByRole('status')).toHaveText(
			'“Course reserves” does not go with your other answers. It was left out; the rest is kept.'
		);
		await expect(answer(page, 'Program area')).toHaveText(
			'Shared Content & Technical Services (SCTS)'
		);
	});

	test('with broken signs and a script is shown as text, and nothing of it runs', async ({
		page
	}) => {
		let asked = false;
		page.on('dialog', (dialog) => {
			asked = true;
			void dialog.dismiss();
		});
		await open(page, 'pathway/#%E0%A4%A+<script>alert(1)</script>+<img/src=x/onerror=alert(2)>');
		const notice = page.getByRole('status');
		await expect(notice).toContainText('“%e0%a4%a” in the address is no answer we know.');
		await expect(notice).toContainText('“<script>alert(1)<”');
		await expect(notice).toContainText('“onerror=alert(2)>”');
		await expect(notice.locator('script, img')).toHaveCount(0);
		await expect(heading(page)).toHaveText('What brings you here?');
		expect(asked).toBe(false);
	});

	test('with thousands of words is answered at once', async ({ page }) => {
		const long = Array.from({ length: 5000 }, (_, at) => `w${at}`).join('+');
		await open(page, `wizard/#new-role+${long}`);
		await expect(heading(page)).toHaveText('Which kind of work is it?');
		await expect(answer(page, 'You are')).toHaveText('In a new or additional role');
	});

	test('of nothing we know says so and leads on', async ({ page, watch }) => {
		watch.allow(/404/);
		await page.goto('needs/no-such-need/');
		await expect(heading(page)).toHaveText('There is no such page');
		await page
			.getByRole('main')
			.getByRole('link', { name: 'start with the first question' })
			.click();
		await expect(heading(page)).toHaveText('What brings you here?');
	});
});
