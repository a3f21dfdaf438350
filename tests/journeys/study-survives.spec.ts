import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { choice, expect, heading, test } from '../support/journey.ts';
import { startKillable } from '../support/killable-browser.ts';
import { eventsKept, strip } from '../support/study-session-page.ts';

/** One thing that a participant does, what shows that it was taken, and the events it makes. */
interface Deed {
	readonly does: (page: Page) => Promise<void>;
	readonly shows: (page: Page) => Promise<void>;
	readonly makes: readonly string[];
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();
const reads = (words: string | RegExp) => (page: Page) => expect(heading(page)).toHaveText(words);

const deeds: readonly Deed[] = [
	{ does: press('I agree; go on'), shows: reads('About your work'), makes: ['consent.given'] },
	{
		does: async (page) => {
			for (const field of await page.locator('main form fieldset').all()) {
				await field.getByRole('radio').first().check();
			}
			await press('Go on')(page);
		},
		shows: reads('First, one to try it out'),
		makes: ['profile.set']
	},
	{ does: press('Start'), shows: showsStrip, makes: ['task.start', 'node.visit'] },
	{ does: giveUp, shows: reads(/^Task 1 of/), makes: ['giveup', 'task.end'] },
	{ does: press('Start'), shows: showsStrip, makes: ['task.start', 'node.visit'] },
	{
		does: (page) => choice(page, 'My role has changed or grown').click(),
		shows: async (page) => {
			await reads('Which kind of work is it?')(page);
			// The strip has no line for a step; by now it must lie on the disk.
			await expect.poll(() => countOf(page, 'answer.choose')).toBe(1);
		},
		makes: ['answer.choose', 'node.visit']
	},
	{
		does: async (page) => {
			await strip(page).getByRole('button', { name: 'I found it' }).click();
			await strip(page).getByRole('radio').first().check();
			await press('This is my answer')(page);
		},
		shows: reads('About this task'),
		makes: ['nominate', 'task.end']
	},
	{
		does: async (page) => {
			await page.getByRole('radio', { name: '6' }).check();
			await press('Go on')(page);
		},
		shows: reads('About your answer'),
		makes: ['seq']
	}
];

async function showsStrip(page: Page): Promise<void> {
	await expect(strip(page)).toBeVisible();
}
async function giveUp(page: Page): Promise<void> {
	await strip(page).getByRole('button', { name: 'I give up' }).click();
	await press('Yes, I give up')(page);
}
async function countOf(page: Page, type: string): Promise<number> {
	return (await eventsKept(page)).participant.filter((event) => event.type === type).length;
}

test('a browser that is killed after any step of a session loses no event of it', async ({
	baseURL
}) => {
	test.setTimeout(240_000);
	const folder = await mkdtemp(join(tmpdir(), 'study-'));
	const expected: string[] = [];
	let browser = await startKillable(folder);
	try {
		await browser.page.goto(`${baseURL}study/session/#study=pilot&code=P09`);
		await press('Yes, I am P09')(browser.page);
		await reads('Before we begin')(browser.page);
		for (const { does, shows, makes } of deeds) {
			await does(browser.page);
			await shows(browser.page);
			expected.push(...makes);
			await browser.kill();
			browser = await startKillable(folder);
			await browser.page.goto(`${baseURL}study/session/`);
			await reads('A session was not finished here')(browser.page);
			expect(await madeSoFar(browser.page)).toEqual(expected);
			await press('Go on with it')(browser.page);
			const back = browser.page.getByRole('link', { name: 'Return to the task' });
			await expect(heading(browser.page)).not.toHaveText('A session was not finished here');
			if (await back.isVisible()) {
				await back.click();
				await showsStrip(browser.page);
			}
		}
		console.log(`${deeds.length} kills, ${expected.length} events shown, 0 lost.`);
	} finally {
		await browser.kill();
		await rm(folder, { recursive: true, force: true });
	}
});

/** What was done so far, without the marks of page loads and of cards that were shown. */
async function madeSoFar(page: Page): Promise<string[]> {
	const machinery = ['session.start', 'segment.start', 'recovered', 'task.shown', 'page.visible'];
	return (await eventsKept(page)).participant
		.map(({ type }) => type)
		.filter((type) => !machinery.includes(type) && type !== 'page.hidden');
}
