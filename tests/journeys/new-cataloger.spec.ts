import {
	answer,
	change,
	choice,
	choose,
	expect,
	heading,
	stepNames,
	test
} from '../support/journey.ts';

const questionsLeft = /Questions: .+ left/;
const area = 'Cataloging, ordering, e-resources, collections';
const areaName = 'Shared Content & Technical Services (SCTS)';

test.describe('a new cataloger', () => {
	test('answers four questions, told at each how many are left, and has a pathway', async ({
		page
	}) => {
		await page.goto('');
		await expect(heading(page)).toHaveText('What brings you here?');
		await expect(page.getByText(questionsLeft)).toHaveText('Questions: 2 to 4 left');

		await choose(page, 'I am new to Alliance work');
		await expect(heading(page)).toHaveText('Which kind of work is it?');
		await expect(page.getByText(questionsLeft)).toHaveText('Questions: 1 to 3 left');
		await expect(answer(page, 'You are')).toHaveText('New to Alliance work');

		await choose(page, area);
		await expect(heading(page)).toHaveText('Which of these is your work?');
		await expect(page.getByText(questionsLeft)).toHaveText('Questions: 1 or 2 left');
		await expect(answer(page, 'Program area')).toHaveText(areaName);

		await choose(page, 'Cataloging and metadata');
		await expect(heading(page)).toHaveText('Is this part of your work too?');
		await expect(page.getByText(questionsLeft)).toHaveText('Questions: 1 left');

		await choose(page, 'No');
		await expect(heading(page)).toHaveText('Cataloging and metadata, for a new employee');
		await expect(page.getByText(questionsLeft)).toHaveCount(0);
		await expect(page).toHaveURL(
			/\/pathway\/new-employee\/scts\/cataloger-metadata\/none-of-these\/$/
		);
	});

	test('reads stages in order, numbered steps with a reason each, and whom to ask', async ({
		page
	}) => {
		await page.goto('pathway/new-employee/scts/cataloger-metadata/none-of-these/');
		const stages = ['First week', 'First month', 'First quarter'];
		const sections = page.getByRole('region').filter({ hasText: /\bsteps?\b/ });
		for (const name of stages) {
			await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
		}
		const names = await page.getByRole('heading', { level: 2 }).allInnerTexts();
		expect(names.filter((name) => stages.includes(name))).toEqual(stages);
		await expect(sections.first()).toBeVisible();

		const steps = await stepNames(page);
		expect(steps.length).toBeGreaterThan(5);
		steps.forEach((step, at) =>
			expect(step).toMatch(new RegExp(`^Step ${at + 1}\\. ?I need to .+\\.$`))
		);
		expect(new Set(steps.map((step) => step.replace(/^Step \d+\. ?/, ''))).size).toBe(steps.length);

		const items = page.getByRole('listitem').filter({
			has: page.getByRole('heading', { level: 3, name: /^Step \d+\./ })
		});
		await expect(items).toHaveCount(steps.length);
		for (const text of await items.allInnerTexts()) {
			expect(text).toMatch(/Because you |Comes first because|Builds on|For everybody/);
			expect(text).toContain('Whom to ask:');
		}
	});

	test('finds a step with an address in the first week', async ({ page }) => {
		await page.goto('pathway/new-employee/scts/cataloger-metadata/none-of-these/');
		const week = page.getByRole('region', { name: 'First week' });
		const link = week.getByRole('link', { name: 'About the Alliance', exact: true });
		await expect(link).toHaveAttribute('href', /^https:\/\//);
		await expect(link).toHaveAttribute('rel', 'noreferrer');
	});

	test('changes the area: what stays is kept, what goes is named, and the old choice brings the pathway back', async ({
		page
	}) => {
		const pathway = /\/pathway\/new-employee\/scts\/cataloger-metadata\/none-of-these\/$/;
		await page.goto('pathway/new-employee/scts/cataloger-metadata/none-of-these/');
		const before = await stepNames(page);

		await change(page, 'Program area').click();
		await expect(heading(page)).toHaveText('Which kind of work is it?');
		await expect(answer(page, 'You are')).toHaveText('New to Alliance work');
		await expect(answer(page, 'Kept for later')).toHaveText(
			'Cataloging and metadata · Nothing more'
		);
		await expect(choice(page, 'Lending, circulation, reserves, shipping')).toContainText(
			'Takes back your answer “Cataloging and metadata”.'
		);
		await expect(choice(page, area)).not.toContainText('Takes back');

		await choice(page, area).click();
		await expect(page).toHaveURL(pathway);
		await expect(heading(page)).toHaveText('Cataloging and metadata, for a new employee');
		expect(await stepNames(page)).toEqual(before);
	});

	test('changes the area to another, and is asked only what is still open', async ({ page }) => {
		await page.goto('pathway/new-employee/scts/cataloger-metadata/none-of-these/');
		await change(page, 'Program area').click();
		await choose(page, 'Lending, circulation, reserves, shipping');
		await expect(heading(page)).toHaveText('Which of these is your work?');
		await expect(answer(page, 'You are')).toHaveText('New to Alliance work');
		await expect(page.getByText('Cataloging and metadata')).toHaveCount(0);
		await choose(page, 'Course reserves');
		await expect(heading(page)).toHaveText('Course reserves, for a new employee');
	});

	test('changes who they are, and every other answer stays', async ({ page }) => {
		await page.goto('pathway/new-employee/scts/cataloger-metadata/none-of-these/');
		await change(page, 'You are').click();
		await expect(heading(page)).toHaveText('What brings you here?');
		await choose(page, 'My role has changed or grown');
		await expect(heading(page)).toHaveText('Cataloging and metadata, for a new or additional role');
		await expect(answer(page, 'Also')).toHaveText('Nothing more');
	});
});
