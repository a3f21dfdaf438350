import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readRecording } from '../../src/lib/study/index.ts';
import { findBarriers } from '../support/find-barriers.ts';
import { choice, expect, heading, test } from '../support/journey.ts';
import { eventsKept, giveUp, joinStudy, startTask, strip } from '../support/study-session-page.ts';

test.describe('a participant alone', () => {
	test('goes from the link to a file that can be read, and nothing else is kept', async ({
		page,
		watch
	}) => {
		await joinStudy(page);
		await startTask(page);
		await giveUp(page);
		const addresses: string[] = [];
		while (await page.getByRole('button', { name: 'Start' }).isVisible()) {
			await startTask(page);
			await choice(page, 'My role has changed or grown').click();
			await expect(heading(page)).toHaveText('Which kind of work is it?');
			await choice(page, 'Systems').click();
			await expect(heading(page)).toHaveText(/Systems/);
			await strip(page).getByRole('button', { name: 'I found it' }).click();
			await strip(page).getByRole('radio').first().check();
			await strip(page).getByRole('button', { name: 'This is my answer' }).click();
			for (const scale of await rate(page)) addresses.push(scale);
		}
		await statements(page);
		await expect(heading(page)).toHaveText('That was the last question');
		await expect(page.getByRole('link', { name: 'Skip to your task' })).toHaveCount(0);
		await page.getByRole('button', { name: 'Finish' }).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the file' }).click()
		]);
		const text = readFileSync(await download.path(), 'utf8');
		const read = readRecording(text);
		if (!('file' in read) || read.file.format !== 'pathfinder-session')
			throw new Error(text.slice(0, 500));
		expect(read.file.status).toBe('complete');
		expect(read.file.header.participantCode).toBe('P01');
		expect(addresses.length).toBeGreaterThan(0);
		expect(text).not.toMatch(/Mozilla|https?:\/\/|@|\d{16}/);
		expect(watch.requests.filter((address) => address.includes('P01'))).toEqual([]);
	});

	test('is asked first, and nothing is written before', async ({ page }) => {
		await page.goto('study/session/#study=pilot&code=P02');
		await page.getByRole('button', { name: 'Yes, I am P02' }).click();
		await expect(heading(page)).toHaveText('Before we begin');
		const kept = await eventsKept(page);
		expect(kept.participant.map(({ type }) => type)).toEqual(['session.start', 'segment.start']);
		await page.getByRole('button', { name: 'No, record nothing' }).click();
		await expect(heading(page)).toHaveText('Nothing is kept');
		expect((await eventsKept(page)).participant).toEqual([]);
	});

	test('who reloads in the middle of a task is where they were, and Back is a step back', async ({
		page
	}) => {
		await joinStudy(page);
		await startTask(page);
		await giveUp(page);
		await startTask(page);
		await choice(page, 'My role has changed or grown').click();
		await expect(heading(page)).toHaveText('Which kind of work is it?');
		await page.reload();
		await expect(strip(page)).toBeVisible();
		await expect(heading(page)).toHaveText('Which kind of work is it?');
		await page.goBack();
		await expect(heading(page)).toHaveText('What brings you here?');
		await expect
			.poll(async () =>
				(await eventsKept(page)).participant
					.filter((event) => event.attemptId === 'a2' && event.type === 'node.visit')
					.map((event) => (event.type === 'node.visit' ? event.data.cause : ''))
			)
			.toEqual(['reset', 'answer', 'browserBack']);
	});

	test('who withdraws leaves only a count', async ({ page }) => {
		await joinStudy(page);
		await page.getByText('Stop the session').click();
		await page.getByRole('button', { name: 'Stop, and delete what was recorded' }).click();
		await expect(heading(page)).toHaveText('Nothing is kept');
		expect((await eventsKept(page)).participant).toEqual([]);
		await page.goto('study/');
		await expect(page.getByText('One person did not want to be recorded')).toBeVisible();
	});

	test('whose window was closed is asked what to do', async ({ page, context }) => {
		await joinStudy(page);
		await startTask(page);
		await page.close();
		const next = await context.newPage();
		await next.goto('study/session/');
		await expect(heading(next)).toHaveText('A session was not finished here');
		await next.getByRole('button', { name: 'Go on with it' }).click();
		await expect(heading(next)).toHaveText('A task is running');
		await next.getByRole('link', { name: 'Return to the task' }).click();
		await expect(strip(next)).toBeVisible();
	});

	test('in a second tab may only look, or take over, and the first tab says so', async ({
		page,
		context
	}) => {
		await joinStudy(page);
		const next = await context.newPage();
		await next.goto('study/session/');
		await expect(heading(next)).toHaveText('P01 is running in another tab');
		await next.getByRole('button', { name: 'Take it over here' }).click();
		await expect(heading(next)).toHaveText('First, one to try it out');
		await expect(heading(page)).toHaveText('P01 goes on in another tab');
	});

	test('leaves the window to the next one, who sees nothing of theirs', async ({ page }) => {
		await joinStudy(page);
		await page.evaluate(() => (location.hash = '#study=pilot&code=P02'));
		await expect(page.getByText('P01, the task to try out, a moment ago.')).toBeVisible();
		await page.getByRole('button', { name: 'End it as it is, and save the file' }).click();
		await expect(heading(page)).toHaveText('Thank you');
		await page.getByRole('link', { name: 'Pathfinder', exact: true }).click();
		await expect(heading(page)).toHaveText('What brings you here?');
		await page.goto('study/session/#study=pilot&code=P02');
		await expect(page.getByRole('button', { name: 'Yes, I am P02' })).toBeVisible();
		expect((await eventsKept(page)).participant.at(-1)?.type).toBe('session.end');
	});

	test('who steps back over the edge of a task is led into it again', async ({ page }) => {
		await joinStudy(page);
		await startTask(page);
		await page.goBack();
		await expect(heading(page)).toHaveText('A task is running');
		await page.getByRole('link', { name: 'Return to the task' }).click();
		await expect(heading(page)).toHaveText('What brings you here?');
		await page.keyboard.press('Tab');
		await page.locator('a.skip', { hasText: 'Skip to your task' }).focus();
		await page.keyboard.press('Enter');
		await expect(strip(page)).toBeFocused();
	});

	test('meets no barrier, by keyboard too', async ({ page }) => {
		await joinStudy(page);
		expect(await findBarriers(page)).toEqual([]);
		await page.getByRole('button', { name: 'Start' }).focus();
		await page.keyboard.press('Enter');
		await expect(strip(page)).toBeVisible();
		expect(await findBarriers(page)).toEqual([]);
		await strip(page).getByRole('button', { name: 'I found it' }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Space');
		expect(await findBarriers(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText(/^Task 1 of/);
	});
});

/** Answers what is asked after a task; the names of what was asked. */
async function rate(page: Page): Promise<string[]> {
	const asked: string[] = [];
	for (const title of ['About this task', 'About your answer']) {
		await expect(heading(page)).toHaveText(/^About|^Task|^That was/);
		if ((await heading(page).textContent())?.trim() !== title) continue;
		await page.getByRole('radio', { name: '6' }).check();
		await page.getByRole('button', { name: 'Go on' }).click();
		await expect(heading(page)).not.toHaveText(title);
		asked.push(title);
	}
	return asked;
}

async function statements(page: Page): Promise<void> {
	if ((await heading(page).textContent())?.trim() !== 'About the whole site') return;
	for (const group of await page.locator('main form fieldset').all()) {
		await group.getByRole('radio').nth(3).check();
	}
	await page.getByRole('button', { name: 'Go on' }).click();
}
