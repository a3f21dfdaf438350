import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
	answer,
	choose,
	expect,
	heading,
	open,
	stepNames,
	test as base,
	tickAll
} from '../support/journey.ts';
import { serveFolder, type StaticServer } from '../support/static-server.ts';

/** The built site in a folder of a plain host of files. */
const test = base.extend<object, { site: StaticServer }>({
	site: [
		async ({ browserName }, use) => {
			expect(browserName).toBe('chromium');
			const site = await serveFolder('build', '/library/training/');
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	]
});

test.describe('in any folder of any host', () => {
	test('the questions lead to a pathway, and everything asked for is there', async ({
		page,
		site,
		watch
	}) => {
		await open(page, site.url);
		await choose(page, 'My role has changed or grown', 'Systems and the catalog search');
		await expect(page).toHaveURL(`${site.url}pathway/new-role/sys/`);
		await expect.poll(async () => (await stepNames(page)).length).toBeGreaterThan(2);
		await page.getByRole('link', { name: 'Pathfinder' }).first().click();
		await expect(heading(page)).toHaveText('What brings you here?');
		await expect(page).toHaveURL(site.url);
		expect(watch.requests.every((url) => url.startsWith(site.url))).toBe(true);
	});

	test('several answers at once stand in the fragment there too', async ({ page, site }) => {
		await open(page, `${site.url}wizard/new-role/`);
		await tickAll(page, 'Systems and the catalog search', 'Reference, teaching');
		await expect(heading(page)).toHaveText('Which of these is your work?');
		await choose(page, 'Reference and instruction');
		await expect(page).toHaveURL(/\/library\/training\/pathway\/#new-role\+sys\+dux\+/);
		await page.reload();
		await expect(heading(page)).toHaveText(/^Reference and instruction, for/);
		await expect.poll(async () => (await stepNames(page)).length).toBeGreaterThan(3);
	});

	test('an address without its last slash is found', async ({ page, site }) => {
		await page.goto(`${site.url}pathway/new-role/sys`);
		await expect(page).toHaveURL(`${site.url}pathway/new-role/sys/`);
		await expect.poll(async () => (await stepNames(page)).length).toBeGreaterThan(2);
	});

	test('a mangled address of answers is recovered by the page for what is missing', async ({
		page,
		site,
		watch
	}) => {
		watch.allow(/404/);
		await page.goto(`${site.url}wizard/new-role/bogus/rsf/`);
		await expect(page.getByRole('status')).toContainText('“bogus” in the address is no answer');
		await expect(answer(page, 'Program area')).toHaveText('Resource Sharing & Fulfillment (RSF)');
		await page.goto(`${site.url}pathway/rsf/course-reserves/new-role/`);
		await expect(page).toHaveURL(`${site.url}pathway/new-role/rsf/course-reserves/`);
	});

	test('any other missing page says so and leads to the first question', async ({
		page,
		site,
		watch
	}) => {
		watch.allow(/404/);
		const response = await page.goto(`${site.url}needs/no-such-need/`);
		expect(response?.status()).toBe(404);
		await expect(heading(page)).toHaveText('There is no such page');
		await page.getByRole('link', { name: 'start with the first question' }).click();
		await expect(page).toHaveURL(site.url);
	});

	test('a missing page of no known kind leads up one folder', async ({ page, site, watch }) => {
		watch.allow(/404/);
		for (const missing of ['no-such-page/', 'no-such-page']) {
			await page.goto(`${site.url}${missing}`);
			await page.getByRole('link', { name: 'go up one folder' }).click();
			await expect(page).toHaveURL(site.url);
		}
	});

	test('a page for what is missing never leads to another host', async ({ page, site, watch }) => {
		watch.allow(/404/);
		const { origin } = new URL(site.url);
		await page.goto(`${origin}//example.org/wizard/new-role/`);
		await expect(heading(page)).toHaveText('There is no such page');
		expect(new URL(page.url()).origin).toBe(origin);
	});

	test('the page for what is missing names the hashes of its own style and script', async () => {
		const page = readFileSync('build/404.html', 'utf8');
		for (const kind of ['style', 'script']) {
			const text = new RegExp(`<${kind}>([\\s\\S]*?)</${kind}>`).exec(page)?.[1] ?? '';
			const hash = createHash('sha256').update(text).digest('base64');
			expect(page, `put this into the policy of static/404.html`).toContain(
				`${kind}-src 'sha256-${hash}'`
			);
		}
	});
});
