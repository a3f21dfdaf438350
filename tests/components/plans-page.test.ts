import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptPlans } from '$lib/components/kept-plans.svelte.ts';
import { plansFromFile, toPlanFile, writeKeptPlan } from '$lib/learner-plan/index.ts';
import type { KeptPlan } from '$lib/learner-plan/index.ts';
import { thisPlans } from '$lib/platform/this-plans.ts';
import { keptPlan, marksAt } from '../support/kept-plan-builder.ts';
import { answerCatalog, liveWizard } from '../support/live-wizard.ts';
import { looking, putRaw } from '../support/plans-builder.ts';
import Page from '../../src/routes/plans/+page.svelte';

const user = userEvent.setup();
const live = liveWizard();
const words = ['new-employee', 'rsf', 'course-reserves'];
const own = keptPlan({
	id: 'own',
	words,
	made: '2026-11-23',
	marks: marksAt('2026-11-23T19:04Z', { 'run-course-reserves': 'done' })
});
const lees = keptPlan({
	id: 'lees',
	name: 'Front desk',
	words: ['helping-someone', 'new-colleague', 'sys'],
	keeper: 'helper',
	made: '2026-11-20'
});

/** As browsers do; jsdom's own files do not. */
function textOf(blob: Blob): Promise<string> {
	return new Promise((resolve) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.readAsText(blob);
	});
}

/** The file that was handed to the reader last. */
let saved: { name: string; text: () => Promise<string> } | undefined;

beforeEach(async () => {
	vi.stubGlobal('fetch', answerCatalog(live));
	saved = undefined;
	let blob = new Blob();
	vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
		blob = given as Blob;
		return 'blob:plans';
	});
	vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		saved = { name: this.download, text: () => textOf(blob) };
	});
	const keeper = await looking(thisPlans());
	await Promise.all(keeper.now().plans.map(({ id }) => keeper.remove(id)));
	await keeper.eraseUnread();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

async function show(...plans: readonly KeptPlan[]): Promise<void> {
	for (const plan of plans) await keptPlans.add(plan);
	render(Page);
	if (plans.length > 0) await screen.findAllByText(/ made Nov/);
}

const titles = { own: 'Course reserves, for a new employee', lees: 'Front desk' };
const ids = () => keptPlans.plans.map(({ id }) => id).sort();
const rows = () =>
	screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent.trim());
const row = (name: string) =>
	within(screen.getByRole('heading', { level: 3, name }).closest('li') ?? document.body);
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent;
function file(text: string): File {
	const made = new File([text], 'plan.pathfinder.json');
	return Object.assign(made, { text: () => textOf(made) });
}

const choose = (...files: File[]) =>
	user.upload(screen.getByLabelText(/\.pathfinder\.json/), files);

describe('the page of all plans', () => {
	it('says what a plan is, and how to begin, where there is none', async () => {
		await show();
		expect(await screen.findByRole('heading', { name: 'No plan yet' })).toBeVisible();
		expect(screen.getByRole('link', { name: 'Begin a new plan' })).toHaveAttribute('href', '/');
		expect(screen.queryByRole('button', { name: /Save all/ })).toBeNull();
	});

	it('lists the plans, the newest first, with counts, whose they are and their day', async () => {
		await show(lees, own);
		expect(rows()).toEqual([titles.own, titles.lees]);
		expect(row(titles.own).getByText(/done/)).toHaveTextContent(
			/^1 of \d+ done · Your own · made Nov 23, 2026$/
		);
		expect(row(titles.lees).getByText(/made/)).toHaveTextContent(
			/^\d+ steps · You help somebody with it · made Nov 20, 2026$/
		);
		expect(row(titles.lees).getByText(/^Systems and discovery/)).toBeVisible();
	});

	it('opens the plan whose name is followed', async () => {
		await show(own, lees);
		const link = row(titles.lees).getByRole('link', { name: titles.lees });
		expect(link).toHaveAttribute('href', '/plan/');
		link.addEventListener('click', (event) => event.preventDefault());
		await user.click(link);
		expect(keptPlans.lastOpened).toBe('lees');
	});

	it('deletes plans and puts them back, each of them, with the focus at hand', async () => {
		await show(own, lees);
		await press('Delete “Front desk”');
		await vi.waitFor(() => expect(said()).toBe('Deleted: “Front desk”.'));
		await vi.waitFor(() =>
			expect(screen.getByRole('button', { name: 'Put it back' })).toHaveFocus()
		);
		await press(`Delete “${titles.own}”`);
		await vi.waitFor(() => expect(ids()).toEqual([]));
		await press('Put back “Front desk”');
		await vi.waitFor(() => expect(screen.getByRole('link', { name: titles.lees })).toHaveFocus());
		expect(keptPlans.plans).toEqual([lees]);
		await press('Put it back');
		await vi.waitFor(() => expect(said()).toBe(`Put back: “${titles.own}”.`));
		expect(rows()).toEqual([titles.own, titles.lees]);
	});

	it('renames a plan in its place, and calls it by its answers again', async () => {
		await show(own);
		await press(`Rename “${titles.own}”`);
		const field = screen.getByRole('textbox', { name: 'Name of this plan' });
		expect(field).toHaveFocus();
		await user.type(field, 'My autumn{Enter}');
		await screen.findByRole('heading', { level: 3, name: 'My autumn' });
		await vi.waitFor(() => expect(said()).toBe('Named “My autumn”.'));
		await vi.waitFor(() =>
			expect(screen.getByRole('button', { name: 'Rename “My autumn”' })).toHaveFocus()
		);
		await press('Rename “My autumn”');
		await user.clear(screen.getByRole('textbox', { name: 'Name of this plan' }));
		await press('Keep this name');
		await screen.findByRole('heading', { level: 3, name: titles.own });
		await vi.waitFor(() => expect(said()).toBe(`Named by its answers: “${titles.own}”.`));
	});

	it('leaves a name as it was at Escape', async () => {
		await show(own);
		await press(`Rename “${titles.own}”`);
		await user.keyboard('Other{Escape}');
		expect(screen.queryByRole('textbox', { name: 'Name of this plan' })).toBeNull();
		expect(screen.getByRole('button', { name: `Rename “${titles.own}”` })).toHaveFocus();
		expect(keptPlans.plans).toEqual([own]);
	});

	it('saves one plan as it is, or all of them, as a file', async () => {
		await show(own, lees);
		await press('Save “Front desk” as a file');
		expect(saved?.name).toBe('front-desk.pathfinder.json');
		expect(plansFromFile((await saved?.text()) ?? '')).toEqual({ plans: [lees], troubles: [] });
		await press('Save all 2 plans as one file');
		expect(saved?.name).toMatch(/^all-plans-\d{4}-\d\d-\d\d\.pathfinder\.json$/);
		expect(plansFromFile((await saved?.text()) ?? '')).toMatchObject({ troubles: [] });
		expect(said()).toMatch(/^Saved as all-plans-.*\. Nothing was sent\.$/);
	});
});

describe('a file opened on that page', () => {
	it('shows its plan first, and keeps it when somebody says so', async () => {
		await show();
		await choose(file(toPlanFile([own])));
		const heading = await screen.findByRole('heading', { name: 'A copy of a plan' });
		await vi.waitFor(() => expect(heading).toHaveFocus());
		expect(ids()).toEqual([]);
		await press('Keep this plan on this device');
		await vi.waitFor(() => expect(screen.getByRole('link', { name: titles.own })).toHaveFocus());
		expect(keptPlans.plans).toEqual([own]);
		expect(screen.queryByRole('heading', { name: 'A copy of a plan' })).toBeNull();
	});

	it('with several plans is gone through one by one', async () => {
		await show();
		await choose(file(toPlanFile([own, lees])));
		expect(await screen.findByText(/^2 were opened\./)).toBeVisible();
		await press('Leave it');
		await vi.waitFor(() => expect(screen.queryByText(/^2 were opened\./)).toBeNull());
		expect(screen.getByRole('heading', { name: 'A copy of a plan' })).toHaveFocus();
		await press('Keep this plan on this device');
		await vi.waitFor(() => expect(keptPlans.plans).toEqual([lees]));
	});

	it('with several new plans is kept at one press, without those that are here', async () => {
		await show(own);
		const second = { ...lees, id: 'second' };
		const changed = { ...own, name: 'Changed' };
		await choose(file(toPlanFile([changed, lees])), file(toPlanFile([second])));
		await screen.findByRole('heading', { name: 'A copy of a plan' });
		await press('Keep all 2 that are not here yet');
		await vi.waitFor(() => expect(ids()).toEqual(['lees', 'own', 'second']));
		expect(keptPlans.plans).toContainEqual(own);
		expect(
			screen.getByRole('button', { name: 'Bring it into the plan that is here' })
		).toBeVisible();
	});

	it.each([
		['is none of ours', '{"name":"x"}', /not one that Pathfinder saved/],
		['breaks off', toPlanFile([own]).slice(0, 400), /Part of this file is missing/],
		['is of a newer version', '{"pathfinder":"plans","version":9}', /made by a newer version/]
	])('that %s is said to be so, and changes nothing', async (_, text, sentence) => {
		await show(lees);
		await choose(file(text));
		expect(await screen.findByText(sentence)).toBeVisible();
		await press('Go on without it');
		await vi.waitFor(() => expect(screen.getByLabelText(/\.pathfinder\.json/)).toHaveFocus());
		expect(keptPlans.plans).toEqual([lees]);
	});

	it('without a plan is said to hold none', async () => {
		await show();
		await choose(file(toPlanFile([])));
		await vi.waitFor(() => expect(said()).toMatch(/^There is no plan in this file\./));
	});
});

describe('what is kept and cannot be read', () => {
	const damaged = async () => {
		await putRaw('plans', 'broken', { ...(writeKeptPlan(own) as object), words: 'none' });
		window.dispatchEvent(new Event('pageshow'));
		return screen.findByText(/^A plan kept here could not be read\./);
	};

	it('is said, saved as a file, and erased only after it asked', async () => {
		await show(own);
		expect(await damaged()).toBeVisible();
		await press('Save what could not be read as a file');
		expect(await saved?.text()).toContain('"words": "none"');
		await press('Erase it');
		expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
		await press('Keep it');
		expect(screen.getByRole('button', { name: 'Erase it' })).toHaveFocus();
		await press('Erase it');
		await press('Erase now');
		await vi.waitFor(() =>
			expect(screen.getByRole('heading', { level: 2, name: /^Your plans/ })).toHaveFocus()
		);
		expect(screen.queryByText(/could not be read\./)).toBeNull();
		expect(said()).toBe('What could not be read is erased.');
		expect(keptPlans.plans).toEqual([own]);
	});
});
