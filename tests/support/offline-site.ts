import { expect, type Page } from '@playwright/test';

/** What a device holds of the site after a visit. */
export interface KeptAnswers {
	readonly requests: number;
	/** Bytes as they are used. */
	readonly raw: number;
	/** Site paths that are kept. */
	readonly paths: readonly string[];
}

/** Waits until the worker has everything and is in charge of the page. */
export async function whenKept(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** What the shelves hold whose name begins with `prefix`. */
export async function readKept(page: Page, prefix: string): Promise<KeptAnswers> {
	return page.evaluate(async (beginning) => {
		const { scope } = await navigator.serviceWorker.ready;
		const names = (await caches.keys()).filter((name) => name.startsWith(beginning));
		const paths: string[] = [];
		let raw = 0;
		for (const name of names) {
			const shelf = await caches.open(name);
			for (const { url } of await shelf.keys()) {
				const answer = await shelf.match(url);
				raw += (await answer?.arrayBuffer())?.byteLength ?? 0;
				paths.push(url.replace(scope, ''));
			}
		}
		return { requests: paths.length, raw, paths };
	}, prefix);
}

/** Goes off the network, and waits until the page says so. */
export async function goOffline(page: Page): Promise<void> {
	await page.context().setOffline(true);
	await expect(page.getByText('You are offline.')).toBeVisible();
}
