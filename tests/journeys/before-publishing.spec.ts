import type { Page } from '@playwright/test';
import { findBarriers, overflow } from '../support/find-barriers.ts';
import { expect, heading, open, test } from '../support/journey.ts';

interface Published {
	readonly catalog: {
		readonly pathways: { id: string; steps: { need: string; stage: string }[] }[];
		readonly needs: { id: string; statement: string }[];
	};
}

/** The site's own `catalog.json`, edited into an earlier edition. */
async function earlierEdition(page: Page, edit: (published: Published) => void): Promise<string> {
	const response = await page.request.get('catalog.json');
	const published = (await response.json()) as Published;
	edit(published);
	return JSON.stringify(published);
}

async function choose(page: Page, text: string, name = 'catalog.json'): Promise<void> {
	await page
		.getByLabel('The earlier edition, a file')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

function reserves({ catalog }: Published) {
	return catalog.pathways.find(({ id }) => id === 'course-reserves')?.steps ?? [];
}

test.describe('what an edit changes, before it is published', () => {
	test.beforeEach(async ({ page }) => {
		await open(page, 'curate/changes/');
	});

	test('says that nothing changes where nothing does', async ({ page }) => {
		await choose(page, await earlierEdition(page, () => undefined));
		await expect(page.getByRole('status')).toContainText('Nothing changes for anybody');
	});

	test('names who gains a step, and opens the plan before and after by keyboard', async ({
		page
	}) => {
		const text = await earlierEdition(page, (published) => {
			const steps = reserves(published);
			steps.splice(
				steps.findIndex(({ need }) => need === 'run-course-reserves'),
				1
			);
		});
		await choose(page, text);
		await expect(page.getByRole('status')).toContainText('kinds of people');
		const group = page
			.getByRole('main')
			.getByRole('listitem')
			.filter({ hasText: 'Course reserves' });
		await expect(group.first()).toBeVisible();
		const summary = page.locator('summary').first();
		await summary.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Before', exact: true })).toBeVisible();
		await expect(page.locator('.gained').first()).toContainText('new');
		expect(await findBarriers(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});

	test('shows a sentence that is worded anew', async ({ page }) => {
		const text = await earlierEdition(page, ({ catalog }) => {
			const [need] = catalog.needs;
			if (need) need.statement = 'I need to know something else.';
		});
		await choose(page, text);
		await expect(page.getByRole('heading', { name: 'Worded anew' })).toBeVisible();
		await expect(page.locator('del')).toContainText('something else');
	});

	test('refuses a file that is no edition in a sentence, and takes the next', async ({ page }) => {
		for (const text of ['', 'not json', '[]', '{"catalog":{}}', '{"version":99}']) {
			await choose(page, text, 'wrong.json');
			await expect(page.locator('.notice')).toBeVisible();
			await expect(page.locator('.notice')).not.toBeEmpty();
		}
		await choose(page, await earlierEdition(page, () => undefined));
		await expect(page.getByRole('status')).toContainText('Nothing changes for anybody');
		await expect(heading(page)).toHaveText(/^What an edit changes/);
	});

	test('sends nothing of the file anywhere', async ({ page, watch }) => {
		const before = watch.requests.length;
		await choose(page, await earlierEdition(page, () => undefined));
		await expect(page.getByRole('status')).toContainText('Nothing changes');
		const after = watch.requests.slice(before).map((url) => new URL(url).pathname);
		expect(after.filter((path) => !/\.(js|css|json|woff2)$/.test(path))).toEqual([]);
	});
});

test('the pages for curators lead to each other, and stay out of search engines', async ({
	page
}) => {
	await open(page, '');
	await page.getByRole('contentinfo').getByRole('link', { name: 'For curators' }).click();
	await expect(heading(page)).toHaveText('For curators');
	const paths = ['changes', 'findings', 'flow', 'outcomes', 'people'];
	const menu = page.getByRole('navigation', { name: 'For curators' });
	for (const [at, path] of paths.entries()) {
		await menu
			.getByRole('link')
			.nth(at + 1)
			.click();
		await expect(page).toHaveURL(new RegExp(`/curate/${path}/$`));
		await expect(menu.locator('[aria-current]')).toHaveCount(1);
		await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', 'noindex');
	}
});
