import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readRecording } from '../../src/lib/study/index.ts';
import { findBarriers } from '../support/find-barriers.ts';
import { choice, expect, heading, test, watchPage, type Watch } from '../support/journey.ts';
import { agreeAndTell, eventsKept, strip } from '../support/study-session-page.ts';

/** Opens the console and the window of a participant, up to the card of the task to try out. */
async function begin(page: Page, watch: Watch): Promise<Page> {
	await page.goto('study/console/');
	await expect(page.getByText('Is this P01?')).toBeVisible();
	const [participant] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('button', { name: 'Open the participant’s window' }).click()
	]);
	watchPage(participant, watch);
	await participant.getByRole('button', { name: 'Yes, I am P01' }).click();
	await expect(page.getByRole('heading', { name: 'Read this aloud, word for word' })).toBeVisible();
	await participant.getByRole('checkbox', { name: /^Notes on what I do/ }).check();
	await agreeAndTell(participant);
	return participant;
}

test.describe('a facilitator', () => {
	test('runs a task by keys, notes, helps, decides and saves one file', async ({ page, watch }) => {
		const participant = await begin(page, watch);
		await heading(page).focus();
		await page.keyboard.press('Space');
		await expect(strip(participant)).toBeVisible();
		await page.keyboard.press('g');
		await expect(heading(participant)).toHaveText(/^Task 1 of/);
		await page.keyboard.press('Space');
		await expect(strip(participant)).toBeVisible();
		await choice(participant, 'My role has changed or grown').click();
		await expect(page.getByText('Answered: My role has changed or grown')).toBeVisible();

		await page.keyboard.press('n');
		await page.keyboard.type('stops, and goes back and forth');
		await page.getByRole('button', { name: 'Keep the note' }).click();
		await expect(page.getByText('stops, and goes back and forth')).toBeVisible();
		await heading(page).focus();
		await page.keyboard.press('3');
		await expect(page.getByRole('button', { name: '3 major' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await page.keyboard.press('a');
		await page.keyboard.press('2');
		await expect(page.getByText('Help noted: hinted.')).toBeVisible();
		await page.keyboard.press('u');
		await expect(page.getByText('Taken back: the help.')).toBeVisible();
		await page.keyboard.press('p');
		await expect(strip(participant)).toContainText('Paused');
		await page.keyboard.press('p');
		await page.keyboard.press('g');
		await expect(heading(participant)).toHaveText('About this task');
		await expect(page.getByText('The recording says: Gave up')).toBeVisible();

		await page.reload();
		await expect(page.getByText('stops, and goes back and forth')).toBeVisible();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the file of this session' }).click()
		]);
		const read = readRecording(readFileSync(await download.path(), 'utf8'));
		if (!('file' in read) || read.file.format !== 'pathfinder-session')
			throw new Error('no session');
		expect(read.file.console.map(({ type }) => type)).toEqual([
			'note',
			'note.edit',
			'note.edit',
			'assist',
			'undo'
		]);
		expect((await eventsKept(page)).console).toHaveLength(5);
	});

	test('meets no barrier before, while and after a task runs', async ({ page, watch }) => {
		await page.goto('study/console/');
		await expect(page.getByText('Is this P01?')).toBeVisible();
		expect(await findBarriers(page)).toEqual([]);
		const participant = await begin(page, watch);
		await page.getByRole('button', { name: 'Start for them' }).click();
		await expect(strip(participant)).toBeVisible();
		await page.getByRole('button', { name: 'Problem', exact: true }).click();
		expect(await findBarriers(page)).toEqual([]);
	});

	test('that is closed goes on in another tab, and a second one only looks on', async ({
		page,
		context,
		watch
	}) => {
		await begin(page, watch);
		await page.getByRole('button', { name: 'Problem', exact: true }).click();
		await page.keyboard.type('reads everything twice');
		await page.getByRole('button', { name: 'Keep the note' }).click();
		await expect(page.getByText('reads everything twice')).toBeVisible();
		const second = await context.newPage();
		await second.goto('study/console/');
		await second.getByRole('button', { name: 'Go on with P01' }).click();
		await expect(second.getByText('reads everything twice')).toBeVisible();
		await expect(second.getByText(/^Another console of this browser/)).toBeVisible();
		await second.getByRole('button', { name: 'Take it over here' }).click();
		await expect(page.getByText(/^Another console of this browser/)).toBeVisible();
		await page.close();
		await second.getByRole('button', { name: 'Start for them' }).click();
		await expect(second.getByRole('timer')).toBeVisible();
	});

	test('forgets whoever does not want to be recorded', async ({ page }) => {
		await page.goto('study/console/');
		const [participant] = await Promise.all([
			page.waitForEvent('popup'),
			page.getByRole('button', { name: 'Open the participant’s window' }).click()
		]);
		await participant.getByRole('button', { name: 'Yes, I am P01' }).click();
		await participant.getByRole('button', { name: 'No, record nothing' }).click();
		await expect(page.getByText('Nothing of this session is kept.')).toBeVisible();
		await page.getByRole('button', { name: 'Next participant' }).click();
		await expect(page.getByText('Is this P01?')).toBeVisible();
	});

	test('on a call writes a list of their own, joined by taps', async ({ page }) => {
		await page.goto('study/console/');
		await page.getByRole('button', { name: 'They sit elsewhere, on a call' }).click();
		await expect(page.getByRole('button', { name: 'Problem', exact: true })).toBeDisabled();
		await page.getByRole('button', { name: 'They agreed aloud' }).click();
		await page.getByRole('button', { name: /^They start now/ }).click();
		await page.getByRole('button', { name: 'Problem', exact: true }).click();
		await page.keyboard.type('reads everything twice');
		await page.getByRole('button', { name: 'Keep the note' }).click();
		await page.reload();
		await expect(page.getByText('reads everything twice')).toBeVisible();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the file of this session' }).click()
		]);
		const read = readRecording(readFileSync(await download.path(), 'utf8'));
		expect('file' in read && read.file.format).toBe('pathfinder-console');
	});
});
