import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, open, test, watchPage } from '../support/journey.ts';
import { startKillable } from '../support/killable-browser.ts';

const pathway = 'pathway/new-employee/rsf/circulation-fulfillment/changes-settings/';
const kinds = ['Done', 'Doing', 'I know this', 'Not for me'] as const;
type Kind = (typeof kinds)[number];

const groups = (page: Page): Locator => page.getByRole('group', { name: /^Your mark for/ });
const button = (page: Page, step: number, kind: Kind): Locator =>
	groups(page).nth(step).getByRole('button', { name: kind, exact: true });

/** The marks that a page shows, step by step. */
async function marksShown(page: Page): Promise<(string | undefined)[]> {
	return groups(page).evaluateAll((all) =>
		all.map((one) => one.querySelector('[aria-pressed="true"]')?.textContent?.trim())
	);
}

/** Waits until the plan was read from the device, then gives its marks. */
async function marksKept(page: Page, some: boolean): Promise<(string | undefined)[]> {
	await expect(groups(page).first().getByRole('button').first()).toBeEnabled();
	if (some) await expect(page.locator('[aria-pressed="true"]').first()).toBeVisible();
	return marksShown(page);
}

/** Marks a step, and waits until the page shows it. */
async function mark(page: Page, step: number, kind: Kind): Promise<void> {
	await button(page, step, kind).click();
	await expect(button(page, step, kind)).toHaveAttribute('aria-pressed', 'true');
}

/** What was pressed for each step, and what the page had shown by the end. */
interface Marked {
	readonly pressed: Map<number, Kind>;
	readonly shown: Map<number, Kind>;
	count: number;
}

/** Marks steps at random until the browser is gone. */
async function markUntilEnd(page: Page, marked: Marked, most = Infinity): Promise<void> {
	const steps = await groups(page).count();
	for (let done = 0; done < most; done += 1) {
		const step = Math.floor(Math.random() * steps);
		const others = kinds.filter((kind) => kind !== marked.shown.get(step));
		const kind = others[Math.floor(Math.random() * others.length)] ?? 'Done';
		marked.pressed.set(step, kind);
		await mark(page, step, kind);
		marked.shown.set(step, kind);
		marked.count += 1;
	}
}

/** The steps whose mark is neither what the page had shown nor what was pressed after that. */
function lostOf({ shown, pressed }: Marked, kept: readonly (string | undefined)[]): number[] {
	return [...shown.keys()].filter(
		(step) => ![shown.get(step), pressed.get(step)].some((kind) => kind === kept[step])
	);
}

/** Does something with the records of the one plan that is kept. */
function withPlan(page: Page, stores: readonly string[], value: unknown): Promise<void> {
	return page.evaluate(
		([names, junk]) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('pathfinder');
				opening.onsuccess = () => {
					const tx = opening.result.transaction(names, 'readwrite');
					for (const name of names) {
						const keys = tx.objectStore(name).getAllKeys();
						keys.onsuccess = () =>
							keys.result.forEach((key) => tx.objectStore(name).put(junk, key));
					}
					tx.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					tx.onerror = () => reject(new Error('Not damaged.'));
				};
			}),
		[stores, value] as const
	);
}

test.describe('no mark is lost', () => {
	test('when the browser is killed at any moment', async ({ baseURL }, info) => {
		test.setTimeout(240_000);
		const rounds = 6;
		const folder = await mkdtemp(join(tmpdir(), 'pathfinder-kill-'));
		const marked: Marked = { pressed: new Map(), shown: new Map(), count: 0 };
		try {
			for (let round = 0; round <= rounds; round += 1) {
				const { page, kill } = await startKillable(folder);
				try {
					await open(page, new URL(pathway, baseURL).href);
					const kept = await marksKept(page, marked.shown.size > 0);
					expect(lostOf(marked, kept), `lost in round ${round}`).toEqual([]);
					kept.forEach((kind, step) => kind && marked.shown.set(step, kind as Kind));
					marked.pressed.clear();
					// Every other time right after the page shows a mark, else at any moment.
					const most = round % 2 === 0 ? 1 + Math.floor(Math.random() * 4) : Infinity;
					const marking = markUntilEnd(page, marked, most).catch(() => undefined);
					const moment = 200 + Math.random() * 1500;
					await (most < Infinity ? marking : new Promise((resolve) => setTimeout(resolve, moment)));
				} finally {
					await kill();
				}
			}
		} finally {
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		}
		const figures = `${rounds} browsers killed, ${marked.count} marks shown, 0 lost`;
		info.annotations.push({ type: 'figures', description: figures });
		console.log(figures);
		expect(marked.count).toBeGreaterThan(rounds);
	});

	test('when the tab crashes as soon as the page shows it', async ({ page, context, watch }) => {
		for (let round = 0; round < 5; round += 1) {
			const tab = await context.newPage();
			watchPage(tab, watch);
			await open(tab, pathway);
			const kept = await marksKept(tab, round > 0);
			expect(kept.slice(0, round)).toEqual(Array(round).fill('Done'));
			await mark(tab, round, 'Done');
			const session = await context.newCDPSession(tab);
			const crashed = tab.waitForEvent('crash');
			void session.send('Page.crash').catch(() => undefined);
			await crashed;
			await tab.close();
		}
		await open(page, pathway);
		expect((await marksKept(page, true)).slice(0, 5)).toEqual(Array(5).fill('Done'));
	});

	test('when two tabs mark at once', async ({ page, context, watch }) => {
		await open(page, pathway);
		await mark(page, 0, 'Done');
		const other = await context.newPage();
		watchPage(other, watch);
		await open(other, pathway);
		await marksKept(other, true);
		const steps = await groups(page).count();
		// All in one go, without waiting for one another: even steps here, odd ones there.
		const pressAll = (tab: Page, odd: number) =>
			groups(tab).evaluateAll(
				(all, which) =>
					all.forEach((one, at) => {
						if (at > 0 && at % 2 === which) one.querySelector<HTMLElement>('button')?.click();
					}),
				odd
			);
		await Promise.all([pressAll(page, 0), pressAll(other, 1)]);
		const all = Array<string>(steps).fill('Done');
		for (const tab of [page, other]) await expect.poll(() => marksShown(tab)).toEqual(all);
		await page.reload();
		expect(await marksKept(page, true)).toEqual(all);
		console.log(`two tabs: ${steps} marks, 0 lost`);
	});

	test('when there is no room left: they stay in the page, and are kept once there is', async ({
		page,
		context,
		baseURL
	}) => {
		await open(page, pathway);
		const session = await context.newCDPSession(page);
		const quota = (size?: number) =>
			session.send('Storage.overrideQuotaForOrigin', {
				origin: new URL('/', baseURL).origin,
				...(size === undefined ? {} : { quotaSize: size })
			});
		// A browser asks for room seldom, so there is none from the beginning.
		await quota(1);
		await mark(page, 0, 'Done');
		await mark(page, 1, 'Doing');
		await mark(page, 2, 'Not for me');
		await expect(page.getByText(/has no room left for this site/)).toBeVisible();
		expect((await marksShown(page)).slice(0, 3)).toEqual(['Done', 'Doing', 'Not for me']);
		await quota();
		await mark(page, 3, 'I know this');
		await expect(page.getByText(/has no room left for this site/)).toHaveCount(0);
		await page.reload();
		expect((await marksKept(page, true)).slice(0, 4)).toEqual([
			'Done',
			'Doing',
			'Not for me',
			'I know this'
		]);
	});

	test('when a record is damaged, whichever of the two', async ({ page }) => {
		await open(page, pathway);
		await mark(page, 0, 'Done');
		const damage = ['rust', null, {}, { version: 1, id: 'n1' }, { version: 9 }];
		for (const [at, value] of damage.entries()) {
			await withPlan(page, [at % 2 === 0 ? 'plans' : 'copies'], value);
			await page.reload();
			expect((await marksKept(page, true)).slice(0, at + 1)).toEqual(Array(at + 1).fill('Done'));
			await mark(page, at + 1, 'Done');
		}
	});

	test('when both records are damaged under an open page: it writes them anew', async ({
		page
	}) => {
		await open(page, pathway);
		await mark(page, 0, 'Done');
		await withPlan(page, ['plans', 'copies'], 'rust');
		await mark(page, 1, 'Doing');
		await page.reload();
		expect((await marksKept(page, true)).slice(0, 2)).toEqual(['Done', 'Doing']);
	});
});
