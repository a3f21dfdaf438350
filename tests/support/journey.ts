import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** What a browser complained about and asked for while a test ran. */
export interface Watch {
	/** Mistakes the console, the page or the network told of; must be none at the end. */
	readonly mistakes: string[];
	/** Every address asked for, as the server sees it: a fragment is never part of it. */
	readonly requests: string[];
	/** Lets complaints with these words pass: for pages that are meant to be missing. */
	allow(words: RegExp): void;
}

/**
 * A Playwright test that also fails on anything the browser complains about: an error or warning
 * in the console, a breach of the content security policy, a failed request, another origin.
 */
export const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ page }, use) => {
			const allowed: RegExp[] = [];
			const watch: Watch = {
				mistakes: [],
				requests: [],
				allow: (words) => void allowed.push(words)
			};
			watchPage(page, watch);
			await use(watch);
			const left = watch.mistakes.filter((one) => !allowed.some((words) => words.test(one)));
			expect(left, 'what the browser complained about').toEqual([]);
		},
		{ auto: true }
	]
});

/** Notes the complaints and requests of one more page in `watch`. */
export function watchPage(page: Page, watch: Watch): void {
	page.on('console', (message) => {
		if (!['error', 'warning'].includes(message.type())) return;
		watch.mistakes.push(`console: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => watch.mistakes.push(`script: ${error.message}`));
	page.on('request', (request) => {
		watch.requests.push(request.url());
		if (!isLocal(request.url())) watch.mistakes.push(`another origin: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() < 400) return;
		watch.mistakes.push(`answer ${response.status()}: ${response.url()}`);
	});
}

function isLocal(url: string): boolean {
	return url.startsWith('http://127.0.0.1:') || url.startsWith('data:');
}

/** Waits until the page's scripts run: only then does a click stay on the page. */
export async function whenLive(page: Page): Promise<void> {
	await expect(page.locator('#svelte-announcer')).toBeAttached();
}

/** Opens a page of the site and waits for its scripts. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await whenLive(page);
}

/** The link that gives one answer, by the words it begins with. */
export function choice(page: Page, label: string): Locator {
	return page.getByRole('main').getByRole('link', { name: startsWith(label) });
}

/** A box to tick, by the words it begins with. */
export function box(page: Page, label: string): Locator {
	return page.getByRole('checkbox', { name: startsWith(label) });
}

/** The page's one heading of the first level. */
export function heading(page: Page): Locator {
	return page.getByRole('heading', { level: 1 });
}

/** Clicks through several answers, each on its own page. */
export async function choose(page: Page, ...labels: string[]): Promise<void> {
	for (const label of labels) {
		const before = page.url();
		await choice(page, label).click();
		await expect(page).not.toHaveURL(before);
	}
}

/** Ticks several answers of the open question and goes on. */
export async function tickAll(page: Page, ...labels: string[]): Promise<void> {
	await page.getByRole('button', { name: 'Choose more than one' }).click();
	for (const label of labels) await box(page, label).check();
	await page.getByRole('button', { name: `Continue with ${labels.length} ticked` }).click();
}

/** The value in the list of answers that belongs to one question. */
export function answer(page: Page, question: string): Locator {
	return page
		.locator('dl[aria-label="Your answers so far"] > div')
		.filter({ has: page.getByText(question, { exact: true }) })
		.locator('dd')
		.first();
}

/** The way back to one question, beside its answer. */
export function change(page: Page, question: string): Locator {
	return page.getByRole('link', { name: new RegExp(`^Change “${escaped(question)}:`) });
}

/** The field of the open search; the filters beside it are boxes to choose from as well. */
export function searchField(page: Page): Locator {
	return page.getByRole('combobox', { name: 'What do you need to find?' });
}

/** The needs of a pathway's numbered steps, in order, as a reader sees them. */
export async function stepNames(page: Page): Promise<string[]> {
	const names = await page.getByRole('heading', { level: 3, name: /^Step \d+\./ }).allInnerTexts();
	return names.map((name) => name.replace(/\s+/g, ' ').trim());
}

function startsWith(label: string): RegExp {
	return new RegExp(`^${escaped(label)}(?!\\w)`);
}

function escaped(words: string): string {
	return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export { expect };
