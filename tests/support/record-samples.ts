import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../src/cli/find-chromium.js';

/**
 * Records two sessions of the October study for demonstration: a script walks the real pages of a
 * site that is served at the address given, and both are labelled simulated from their first link on.
 */
const root = process.argv[2] ?? 'http://127.0.0.1:4173/';
const folder = 'data/studies/samples';

/** What a scripted participant does at a task. */
type Deed =
	| { readonly by: 'questions'; readonly answers: readonly string[]; readonly names: number }
	| { readonly by: 'search'; readonly words: string; readonly names: number }
	| { readonly by: 'giving up'; readonly after: readonly string[] };

const sure: readonly Deed[] = [
	{ by: 'search', words: 'lost in transit', names: 1 },
	{ by: 'questions', answers: ['My role', 'Lending', 'Course reserves'], names: 0 },
	{ by: 'questions', answers: ['I am new', 'Buying'], names: 0 },
	{ by: 'search', words: 'restore withdrawn items', names: 1 },
	{ by: 'questions', answers: ['My role', 'Systems'], names: 0 },
	{ by: 'search', words: 'visiting patron', names: 2 }
];
const unsure: readonly Deed[] = [
	{ by: 'giving up', after: ['I am new', 'Lending'] },
	{ by: 'search', words: 'qqxx parcel', names: 0 },
	{ by: 'questions', answers: ['My role', 'Systems'], names: 0 },
	{ by: 'questions', answers: ['I am new', 'Lending', 'Circulation'], names: 2 },
	{ by: 'giving up', after: [] },
	{ by: 'search', words: 'campus card of another library', names: 1 }
];

/** People read and think; a script has to be told to. Milliseconds. */
const think = (page: Page, least = 700) => page.waitForTimeout(least + Math.random() * least);
const strip = (page: Page) => page.getByRole('complementary', { name: 'Study task' });

async function join(page: Page, link: string): Promise<void> {
	await page.goto(link);
	await page.reload();
	await page.getByRole('button', { name: /^Yes, I am P/ }).click();
	await page.getByRole('button', { name: 'I agree; go on' }).waitFor();
	for (const scope of await page.getByRole('checkbox').all()) await scope.check();
	await page.getByRole('button', { name: 'I agree; go on' }).click();
	for (const field of await page.locator('main form fieldset').all()) {
		await field.getByRole('radio').first().check();
	}
	await think(page);
	await page.getByRole('button', { name: 'Go on' }).click();
}

async function giveUp(page: Page): Promise<void> {
	await strip(page).getByRole('button', { name: 'I give up' }).click();
	await page.getByRole('button', { name: 'Yes, I give up' }).click();
}

async function answer(page: Page, labels: readonly string[]): Promise<void> {
	for (const label of labels) {
		await think(page);
		const before = await page.locator('main h1').textContent();
		const link = page.locator('main a.choice', { hasText: label }).first();
		if ((await link.count()) === 0) return;
		await link.click();
		await page.waitForFunction(
			(was) => document.querySelector('main h1')?.textContent !== was,
			before
		);
	}
}

async function name(page: Page, which: number): Promise<void> {
	await think(page);
	await strip(page).getByRole('button', { name: 'I found it' }).click();
	const all = strip(page).getByRole('radio');
	const count = await all.count();
	if (count === 0) return giveUp(page);
	await all.nth(Math.min(which, count - 1)).check();
	await strip(page).getByRole('button', { name: 'This is my answer' }).click();
}

async function doTask(page: Page, deed: Deed): Promise<void> {
	await page.getByRole('button', { name: 'Start' }).click();
	await strip(page).waitFor();
	await think(page);
	if (deed.by === 'search') {
		await page.keyboard.press('/');
		await page.getByRole('combobox').last().pressSequentially(deed.words, { delay: 60 });
		await page.keyboard.press('Enter');
		await page.waitForURL(/search/);
		await think(page, 1500);
		return name(page, deed.names);
	}
	await answer(page, deed.by === 'questions' ? deed.answers : deed.after);
	return deed.by === 'questions' ? name(page, deed.names) : giveUp(page);
}

async function rate(page: Page, value: number): Promise<void> {
	for (const title of ['About this task', 'About your answer']) {
		await page.locator('main h1', { hasText: /^(About|Task|That was)/ }).waitFor();
		if ((await page.locator('main h1').textContent())?.trim() !== title) continue;
		await page.getByRole('radio', { name: String(value) }).check();
		await page.getByRole('button', { name: 'Go on' }).click();
		await page.waitForTimeout(300);
	}
}

async function finish(page: Page, liking: number): Promise<void> {
	const items = await page.locator('main form fieldset').all();
	for (const [at, item] of items.entries()) {
		await item
			.getByRole('radio')
			.nth(at % 2 === 0 ? liking : 4 - liking)
			.check();
	}
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('button', { name: 'Finish' }).click();
}

async function save(page: Page, button: string): Promise<void> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const file = `${folder}/${download.suggestedFilename()}`;
	writeFileSync(file, Buffer.concat(chunks));
	console.log(`Saved ${file}.`);
}

async function recordAlone(page: Page): Promise<void> {
	await join(page, `${root}study/session/#study=october&code=P91&simulated=yes`);
	await page.getByRole('button', { name: 'Start' }).click();
	await giveUp(page);
	for (const [at, deed] of sure.entries()) {
		await doTask(page, deed);
		await rate(page, 5 + (at % 3));
	}
	await finish(page, 3);
	await save(page, 'Save the file');
}

async function recordModerated(console_: Page): Promise<void> {
	await console_.goto(`${root}study/console/`);
	await console_.getByLabel('Participant’s code').fill('P92');
	await console_.getByRole('combobox', { name: /^It is/ }).selectOption('real');
	const [page] = await Promise.all([
		console_.waitForEvent('popup'),
		console_.getByRole('button', { name: 'Open the participant’s window' }).click()
	]);
	await join(page, `${page.url()}&simulated=yes`);
	await page.getByRole('button', { name: 'Start' }).click();
	await giveUp(page);
	for (const [at, deed] of unsure.entries()) {
		const notes = at % 2 === 0 ? note(console_, at) : undefined;
		await doTask(page, deed);
		await notes;
		await rate(page, 2 + (at % 4));
	}
	await finish(page, 2);
	await save(console_, 'Save the file of this session');
}

/** The facilitator's part: a note on what happens, and how grave it is. */
async function note(console_: Page, at: number): Promise<void> {
	await console_.waitForTimeout(2500);
	await console_.getByRole('button', { name: 'Problem', exact: true }).click();
	await console_
		.locator('#note')
		.fill(`Simulated note ${at + 1}: stops, and reads the answers twice.`);
	await console_.getByRole('button', { name: 'Keep the note' }).click();
	await console_.getByRole('button', { name: '3 major' }).first().click();
}

mkdirSync(folder, { recursive: true });
const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox']
});
await recordAlone(await (await browser.newContext()).newPage());
await recordModerated(await (await browser.newContext()).newPage());
await browser.close();
