import type { Page } from '@playwright/test';
import type { StudyEvent } from '../../src/lib/study/index.ts';
import { expect, heading } from './journey.ts';

/** Goes through consent and profile to the card of the task to try out. */
export async function joinStudy(
	page: Page,
	link = 'study/session/#study=pilot&code=P01'
): Promise<void> {
	await page.goto(link);
	await page.getByRole('button', { name: /^Yes, I am P/ }).click();
	await agreeAndTell(page);
}

/** Agrees to be recorded, and answers the questions about the participant. */
export async function agreeAndTell(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'I agree; go on' }).click();
	await expect(heading(page)).toHaveText('About your work');
	for (const field of await page.locator('main form fieldset').all()) {
		await field.getByRole('radio').first().check();
	}
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(heading(page)).toHaveText('First, one to try it out');
}

/** Starts the task whose card lies open; the strip is there then. */
export async function startTask(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(strip(page)).toBeVisible();
	await expect(heading(page)).toHaveText('What brings you here?');
}

/** Gives the task up that runs. */
export async function giveUp(page: Page): Promise<void> {
	await strip(page).getByRole('button', { name: 'I give up' }).click();
	await page.getByRole('button', { name: 'Yes, I give up' }).click();
	await expect(strip(page)).toHaveCount(0);
}

export const strip = (page: Page) => page.getByRole('complementary', { name: 'Study task' });

/** The events that lie in the database of a page, by list. */
export async function eventsKept(
	page: Page
): Promise<{ participant: StudyEvent[]; console: StudyEvent[] }> {
	const records = await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const asked = indexedDB.open('pathfinder');
			asked.onsuccess = () => resolve(asked.result);
			asked.onerror = () => reject(asked.error);
		});
		const found = await new Promise<{ stream: string; event: unknown }[]>((resolve) => {
			const asked = database.transaction('events').objectStore('events').getAll();
			asked.onsuccess = () => resolve(asked.result as { stream: string; event: unknown }[]);
		});
		database.close();
		return found;
	});
	const of = (stream: string) =>
		records.filter((record) => record.stream === stream).map(({ event }) => event as StudyEvent);
	return { participant: of('participant'), console: of('console') };
}
