import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import TakeAlong from '$lib/components/TakeAlong.svelte';
import { viewKept } from '$lib/components/view-kept.ts';
import { planFromLink, plansFromFile, toSend, type KeptPlan } from '$lib/learner-plan/index.ts';
import type { TextFile } from '$lib/platform/save-file.ts';
import { keptPlan, marksAt, stepNote } from '../support/kept-plan-builder.ts';
import { answerCatalog, liveWizard } from '../support/live-wizard.ts';

const user = userEvent.setup();
const live = liveWizard();
const words = ['new-employee', 'rsf', 'course-reserves'];
const own = keptPlan({
	words,
	name: "Zoë's plan",
	marks: marksAt('2026-11-23T19:04Z', { 'course-reserves': 'done' })
});
const theirs = keptPlan({
	words: ['helping-someone', 'new-colleague', 'sys'],
	keeper: 'helper',
	greeting: 'Welcome.',
	marks: marksAt('2026-11-23T19:04Z', { 'log-in': 'known' })
});

function show(kept: KeptPlan) {
	vi.stubGlobal('fetch', answerCatalog(live));
	const [tell, save] = [vi.fn<(text: string) => void>(), vi.fn<(file: TextFile) => void>()];
	const props = { view: viewKept(live, kept), kept, tell, save };
	const { rerender } = render(TakeAlong, props);
	const saved = () => vi.waitFor(() => save.mock.calls[0]?.[0] ?? Promise.reject(new Error('—')));
	const change = (now: KeptPlan) => rerender({ ...props, kept: now, view: viewKept(live, now) });
	return { tell, saved, change };
}

const press = (name: string) => user.click(screen.getByRole('button', { name }));
const linkField = () =>
	screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to this plan' });
const openedLink = async () => planFromLink(new URL((await linkField()).value).hash);

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('taking a plan along', () => {
	it('gives a link that holds the plan behind the #, marked, and says what is in it', async () => {
		const { tell } = show(own);
		await press('Send as a link');
		const field = await linkField();
		expect(field).toHaveFocus();
		expect(field).toHaveAttribute('readonly');
		expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
		expect(new URL(field.value).pathname).toBe('/plan/');
		expect(await openedLink()).toEqual({ plan: own });
		expect(screen.getByText(/^In it: the answers, its name and 1 mark\. No server/)).toBeVisible();
		await press('Copy');
		expect(await navigator.clipboard.readText()).toBe(field.value);
		expect(tell).toHaveBeenLastCalledWith(expect.stringMatching(/^The link is copied\./));
	});

	it('keeps the link up with the plan', async () => {
		const { change } = show(own);
		await press('Send as a link');
		const first = (await linkField()).value;
		const changed = { ...own, start: '2026-11-30' };
		await change(changed);
		await vi.waitFor(async () => expect((await linkField()).value).not.toBe(first));
		expect(await openedLink()).toEqual({ plan: changed });
	});

	it('sends a newcomer a prepared plan without marks', async () => {
		const { saved } = show(theirs);
		expect(screen.getByRole('heading', { name: 'Send it to the newcomer' })).toBeVisible();
		await press('Send as a link');
		expect(await openedLink()).toEqual({ plan: toSend(theirs) });
		await press('Save as a file');
		expect(plansFromFile((await saved()).text)).toEqual({ plans: [toSend(theirs)], troubles: [] });
	});

	it('advises a file for a link that is long', async () => {
		const text = () => Array.from({ length: 280 }, () => Math.random().toString(36)[5]).join('');
		const notes = Array.from({ length: 20 }, (_, at) => stepNote(`n${at}`, { text: text() }));
		show({ ...own, notes });
		await press('Send as a link');
		expect(await screen.findByText(/This link has \d,\d{3} characters/)).toHaveTextContent(
			'Save the plan as a file instead'
		);
	});

	it('says that no link was made where the browser cannot pack one', async () => {
		vi.stubGlobal('CompressionStream', undefined);
		const { tell } = show(own);
		await press('Send as a link');
		expect(await screen.findByText(/^This browser cannot make a link\./)).toBeVisible();
		expect(tell).toHaveBeenLastCalledWith(expect.stringMatching(/^No link was made\./));
	});

	it('marks the link for copying by hand where the clipboard is refused', async () => {
		const { tell } = show(own);
		await press('Send as a link');
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No.'));
		await linkField();
		await press('Copy');
		await vi.waitFor(async () => expect(await linkField()).toHaveFocus());
		expect(tell).toHaveBeenLastCalledWith(expect.stringMatching(/Copy the marked text by hand/));
	});

	it('saves files under names of safe letters, and says so', async () => {
		const { saved, tell } = show(own);
		await press('Save as a file');
		const file = await saved();
		expect(file.name).toBe('zoes-plan.pathfinder.json');
		expect(plansFromFile(file.text)).toEqual({ plans: [own], troubles: [] });
		expect(tell).toHaveBeenLastCalledWith('Saved as zoes-plan.pathfinder.json. Nothing was sent.');
	});

	it.each([
		['Spreadsheet (CSV)', 'zoes-plan.csv', 'text/csv'],
		['Markdown', 'zoes-plan.md', 'text/markdown']
	])('saves it as %s', async (button, name, type) => {
		const { saved } = show(own);
		await user.click(screen.getByText(/^E-mail text, calendar/));
		await press(button);
		expect(await saved()).toMatchObject({ name, type });
		expect((await saved()).text).toContain('course reserves');
	});

	it('saves a calendar once the plan has a first day, and leads to its field before', async () => {
		document.body.innerHTML = '<main><input type="date" aria-label="My first day"></main>';
		const { saved, tell, change } = show(own);
		await press('Calendar file (.ics)');
		expect(screen.getByLabelText('My first day')).toHaveFocus();
		expect(tell).toHaveBeenLastCalledWith(expect.stringMatching(/^A calendar needs a first day\./));
		await change({ ...own, start: '2026-11-30' });
		await press('Calendar file (.ics)');
		expect(await saved()).toMatchObject({ name: 'zoes-plan.ics', type: 'text/calendar' });
	});

	it('copies a text for an e-mail, and shows it marked where that is refused', async () => {
		const { tell } = show(own);
		await press('Copy as text for an e-mail');
		await vi.waitFor(() =>
			expect(tell).toHaveBeenLastCalledWith('Copied. Paste it into an e-mail.')
		);
		expect(await navigator.clipboard.readText()).toContain("Zoë's plan");
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No.'));
		await press('Copy as text for an e-mail');
		const field = await screen.findByRole('textbox', { name: 'The plan as text' });
		await vi.waitFor(() => expect(field).toHaveFocus());
		expect((field as HTMLTextAreaElement).value).toContain("Zoë's plan");
	});

	it('opens the print window of the browser', async () => {
		const print = vi.fn();
		vi.stubGlobal('print', print);
		const { tell } = show(own);
		await press('Print');
		expect(print).toHaveBeenCalledOnce();
		expect(tell).toHaveBeenLastCalledWith(expect.stringMatching(/print window/));
	});
});
