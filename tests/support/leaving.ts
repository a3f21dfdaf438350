import { expect, type Page } from '@playwright/test';
import { heading, open } from './journey.ts';

/** A pathway whose steps are marked. */
export const pathway = 'pathway/new-employee/rsf/circulation-fulfillment/changes-settings/';

/** The button that ends the visit, once it was pressed twice. */
export const endButton = (page: Page) =>
	page.getByRole('button', { name: 'Erase all of it and end this visit' });
/** What the page says is kept. */
export const keptHere = (page: Page) =>
	page.getByRole('region', { name: 'What Pathfinder keeps in this browser' });

/** Marks the first steps of the open pathway as done, one after the other. */
export async function markSteps(page: Page, count: number): Promise<void> {
	for (let at = 0; at < count; at += 1) {
		const button = page.getByRole('button', { name: 'Done', exact: true }).nth(at);
		await button.click();
		await expect(button).toHaveAttribute('aria-pressed', 'true');
	}
}

/** Keeps something in every way there is: a plan, a note, recent searches. */
export async function keepAllKinds(page: Page): Promise<void> {
	await open(page, 'search/notebook/');
	await page.getByRole('switch', { name: /^Keep my recent searches/ }).check();
	await open(page, 'search/?q=qqxxzzyy');
	await page.getByRole('button', { name: 'Note it as missing' }).click();
	await expect(page.getByRole('region', { name: 'Note it as missing' })).toContainText('Noted');
	await open(page, '');
	await open(page, pathway);
	await markSteps(page, 2);
	await whenOffline(page);
}

/** Waits until the site is on the device, so that it works without the network. */
export async function whenOffline(page: Page): Promise<void> {
	const isReady = (): Promise<boolean> =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			return registration?.active != null && (await caches.keys()).length > 0;
		});
	await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
}

/** Ends the visit, and waits for the last page. */
export async function leave(page: Page): Promise<void> {
	await endButton(page).click();
	await page.getByRole('button', { name: 'Erase now' }).click();
	await expect(page).toHaveURL(/\/leave\/\?done$/);
	await expect(heading(page)).toHaveText('Nothing is left here');
}

/** Everything of this site that a browser has. */
export function everythingKept(page: Page): Promise<Record<string, unknown>> {
	return page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		cookies: document.cookie
	}));
}

/** What a browser has that nobody left anything in. */
export const nothing = {
	local: [],
	session: [],
	databases: [],
	caches: [],
	workers: 0,
	cookies: ''
};
