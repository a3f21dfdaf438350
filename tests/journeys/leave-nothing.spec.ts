import { readFile } from 'node:fs/promises';
import { readRecording } from '../../src/lib/study/index.ts';
import { findBarriers, overflow } from '../support/find-barriers.ts';
import { expect, heading, open, test, watchPage } from '../support/journey.ts';
import {
	endButton,
	everythingKept,
	keepAllKinds,
	keptHere,
	leave,
	markSteps,
	nothing,
	pathway,
	whenOffline
} from '../support/leaving.ts';
import { eventsKept, giveUp, joinStudy, startTask } from '../support/study-session-page.ts';

test.describe('leaving nothing here', () => {
	test('erases all that is kept, and Back shows no page of the visit', async ({ page }) => {
		await keepAllKinds(page);
		expect(await everythingKept(page)).toMatchObject({ workers: 1, databases: ['pathfinder'] });
		await page.goto('leave/');
		await expect(keptHere(page)).toContainText('The plan of ');
		await expect(keptHere(page)).toContainText('2 marks');
		await expect(keptHere(page)).toContainText('1 note of what you could not find');
		expect(await findBarriers(page)).toEqual([]);
		await leave(page);
		await expect(heading(page)).toBeFocused();
		expect(await everythingKept(page)).toEqual(nothing);
		expect(await findBarriers(page)).toEqual([]);

		// All that was written on the way out is gone as well.
		await page.reload();
		await expect(heading(page)).toHaveText('Nothing is left here');
		expect(await everythingKept(page)).toEqual(nothing);

		await page.goBack();
		await expect(heading(page)).toHaveText('What brings you here?');
		expect(new URL(page.url()).pathname).toBe('/');
		await page.goBack();
		expect(page.url()).toBe('about:blank');
	});

	test('takes the pages of a visit out of Back that were reached by links', async ({ page }) => {
		await open(page, 'pathways/');
		await open(page, pathway);
		await markSteps(page, 1);
		await page.getByRole('link', { name: 'All pathways' }).click();
		await expect(heading(page)).toHaveText('All pathways');
		await page.getByRole('link', { name: 'About', exact: true }).click();
		await expect(heading(page)).toHaveText(/^About/);
		await page.getByRole('main').getByRole('link', { name: 'leave nothing here' }).click();
		await expect(heading(page)).toHaveText('Leave nothing here');
		await leave(page);
		await page.goBack();
		await expect(heading(page)).toHaveText('What brings you here?');
		await page.goBack();
		expect(page.url()).toBe('about:blank');
	});

	test('asks once more, and keeps everything when it is told to', async ({ page }) => {
		await open(page, pathway);
		await markSteps(page, 1);
		await open(page, 'leave/');
		await endButton(page).click();
		await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(endButton(page)).toBeFocused();
		await endButton(page).click();
		await page.getByRole('button', { name: 'Keep it' }).click();
		await open(page, pathway);
		await expect(page.getByRole('button', { name: 'Done', pressed: true })).toHaveCount(1);
	});

	test('saves the plans and the notebook first, for whoever wants that', async ({ page }) => {
		await keepAllKinds(page);
		await open(page, 'leave/');
		const [plans] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save your plan as a file' }).click()
		]);
		expect(plans.suggestedFilename()).toMatch(/^pathfinder-plans-.*\.pathfinder\.json$/);
		const text = await readFile(await plans.path(), 'utf8');
		expect(
			Object.keys((JSON.parse(text) as { plans: { marks: object }[] }).plans[0]?.marks ?? {})
		).toHaveLength(2);
		const [notes] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save what you could not find (CSV)' }).click()
		]);
		expect(await readFile(await notes.path(), 'utf8')).toContain('qqxxzzyy');
	});

	test('says first that a study session was not saved, and saves it as one that the report opens', async ({
		page
	}) => {
		await joinStudy(page);
		await startTask(page);
		await giveUp(page);
		await expect(heading(page)).toHaveText(/^Task 1 of/);
		await open(page, 'leave/');
		await expect(page.getByText(/A session of a usability study was not saved/)).toBeVisible();
		const [saved] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /^Save the session of P01/ }).click()
		]);
		const read = readRecording(await readFile(await saved.path(), 'utf8'));
		if (!('file' in read)) throw new Error(read.problems.join(' '));
		expect(read.file.format === 'pathfinder-session' && read.file.participant.length).toBe(
			(await eventsKept(page)).participant.length
		);
		await endButton(page).click();
		await expect(
			page.getByRole('group', { name: /Study sessions that nobody saved/ })
		).toBeVisible();
	});

	test('ends the visit in every tab', async ({ page, context, watch }) => {
		await open(page, pathway);
		await markSteps(page, 2);
		const other = await context.newPage();
		watchPage(other, watch);
		await open(other, 'about/');
		await open(other, pathway);
		await expect(other.getByRole('button', { name: 'Done', pressed: true })).toHaveCount(2);
		await whenOffline(other);
		await open(page, 'leave/');
		await leave(page);
		await expect(other).toHaveURL(/\/leave\/\?done$/);
		await expect(heading(other)).toHaveText('Nothing is left here');
		for (const one of [page, other]) expect(await everythingKept(one)).toEqual(nothing);
		await other.goBack();
		await expect(heading(other)).toHaveText('What brings you here?');
		await open(page, pathway);
		await expect(page.getByRole('button', { name: 'Done', pressed: true })).toHaveCount(0);
		expect((await everythingKept(page))['databases']).toEqual([]);
	});

	test('leaves alone what other applications of the same host keep', async ({ page }) => {
		await open(page, pathway);
		await markSteps(page, 1);
		await page.evaluate(async () => {
			localStorage.setItem('catalog/basket', 'mine');
			sessionStorage.setItem('other', 'mine');
			await caches.open('other-app');
			await new Promise((resolve) => {
				const opening = indexedDB.open('other');
				opening.onsuccess = () => {
					opening.result.close();
					resolve(undefined);
				};
			});
		});
		await open(page, 'leave/');
		await leave(page);
		expect(await everythingKept(page)).toEqual({
			...nothing,
			local: ['catalog/basket'],
			session: ['other'],
			databases: ['other'],
			caches: ['other-app']
		});
	});

	test('works where storage is blocked, and says that nothing is kept', async ({ page }) => {
		await page.addInitScript(() => {
			const refuse = (): never => {
				throw new DOMException('Blocked.', 'SecurityError');
			};
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
				Object.defineProperty(window, name, { get: refuse });
			}
		});
		await open(page, 'leave/');
		await expect(keptHere(page)).toContainText('No plan, no notes');
		await leave(page);
	});

	test('works where the browser does not tell its history', async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(window, 'navigation');
		});
		await open(page, pathway);
		await markSteps(page, 1);
		await open(page, 'leave/');
		await leave(page);
		expect(await everythingKept(page)).toEqual(nothing);
	});

	test('works without the network', async ({ page, context, watch }) => {
		watch.allow(/ERR_INTERNET_DISCONNECTED/);
		await open(page, pathway);
		await markSteps(page, 1);
		await whenOffline(page);
		await page.getByRole('link', { name: 'About', exact: true }).click();
		await expect(heading(page)).toHaveText(/^About/);
		await page.getByRole('main').getByRole('link', { name: 'leave nothing here' }).click();
		await expect(endButton(page)).toBeVisible();
		await context.setOffline(true);
		await leave(page);
		expect(await everythingKept(page)).toEqual(nothing);
		await context.setOffline(false);
		await page.goBack();
		expect(new URL(page.url()).pathname).toBe('/');
		await page.reload();
		await expect(heading(page)).toHaveText('What brings you here?');
	});

	test('fits a small window', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await keepAllKinds(page);
		await open(page, 'leave/');
		expect(await overflow(page)).toBe(0);
	});
});
