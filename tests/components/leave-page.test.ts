import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeNotebook } from '$lib/notebook/index.ts';
import { thisPlans } from '$lib/platform/this-plans.ts';
import { storageKeys } from '$lib/platform/storage-keys.ts';
import Page from '../../src/routes/leave/+page.svelte';
import { keptPlan, marksAt, stepNote } from '../support/kept-plan-builder.ts';
import { aNote } from '../support/note-builder.ts';

const user = userEvent.setup();
const plan = keptPlan({
	name: 'First months',
	marks: marksAt('2026-11-23T19:04Z', { 'log-in': 'done' }),
	notes: [stepNote('n1')]
});
const kept = async () =>
	within(await screen.findByRole('region', { name: /^What Pathfinder keeps/ }));
const press = async (name: string | RegExp) =>
	user.click(await screen.findByRole('button', { name }));

beforeEach(() => localStorage.clear());
afterEach(async () => {
	vi.restoreAllMocks();
	await thisPlans().remove(plan.id);
});

describe('the page to leave nothing', () => {
	it('says that nothing is kept where nothing is, and offers no file', async () => {
		render(Page);
		expect((await kept()).getByText(/^No plan, no notes/)).toBeVisible();
		expect(screen.queryByRole('heading', { name: /^Save/ })).toBeNull();
		expect(screen.getByRole('button', { name: /^Erase all of it/ })).toBeEnabled();
	});

	it('names the plans with what is in them, notes and searches', async () => {
		await thisPlans().add(plan);
		localStorage.setItem(storageKeys.notebook, writeNotebook([aNote('zotero'), aNote('fax')]));
		localStorage.setItem(storageKeys.recentSearches, '{"version":1,"queries":["NZ"]}');
		render(Page);
		const items = await vi.waitFor(async () => {
			const all = (await kept()).getAllByRole('listitem');
			expect(all).toHaveLength(3);
			return all;
		});
		expect(items.map((item) => item.textContent?.trim())).toEqual([
			'Plan: First months (1 mark, 1 note)',
			'2 notes of what you could not find',
			'1 recent search'
		]);
	});

	it('saves plans and notes, and says so', async () => {
		await thisPlans().add(plan);
		localStorage.setItem(storageKeys.notebook, writeNotebook([aNote('zotero')]));
		const files: Blob[] = [];
		Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}` });
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
		render(Page);
		await press('Save your plan as a file');
		expect(screen.getByText(/^Saved as pathfinder-plans-.*\.pathfinder\.json\./)).toBeVisible();
		await press('Save what you could not find (CSV)');
		expect(screen.getByText(/^Saved as pathfinder-notebook-.*\.csv\./)).toBeVisible();
		expect(files).toHaveLength(2);
	});

	it('asks once more, keeps the focus at hand, and keeps everything at Escape', async () => {
		await thisPlans().add(plan);
		render(Page);
		await press('Erase all of it and end this visit');
		expect(screen.getByRole('group', { name: /cannot be undone/ })).toBeVisible();
		expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
		await user.keyboard('{Escape}');
		expect(await screen.findByRole('button', { name: /^Erase all of it/ })).toHaveFocus();
		expect(thisPlans().now().plans).toHaveLength(1);
	});
});
