import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storageKeys } from '$lib/platform/storage-keys.ts';
import { writeNotebook } from '$lib/notebook/index.ts';
import Page from '../../src/routes/search/notebook/+page.svelte';
import { aNote } from '../support/note-builder.ts';

const user = userEvent.setup();
const contacts = [
	{
		name: 'Ask form',
		ask: 'Any question.',
		url: 'https://example.org/ask',
		signIn: true,
		isListing: false
	}
];
const props = { data: { contacts }, params: {}, form: undefined };

const noted = [
	aNote('zotero', { id: 'n1', date: '2026-11-20' }),
	aNote('fax', { id: 'n2', times: 3, purpose: 'Send an article.' })
];

/** Puts a text on the device as another tab would. */
function store(key: string, text: string | null): void {
	if (text === null) localStorage.removeItem(key);
	else localStorage.setItem(key, text);
	window.dispatchEvent(new StorageEvent('storage', { key }));
}

beforeEach(() => {
	localStorage.clear();
	store(storageKeys.notebook, writeNotebook(noted));
});
afterEach(() => vi.restoreAllMocks());

const show = () => void render(Page, props);
const rows = () => screen.getAllByRole('row').slice(1);
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const region = (name: RegExp) => within(screen.getByRole('region', { name }));
const kept = () => localStorage.getItem(storageKeys.notebook);

describe('the page of the notebook', () => {
	it('lists the notes, the newest first, with day, words, times and what for', () => {
		show();
		expect(
			rows().map((row) => [...row.children].slice(0, 4).map((cell) => cell.textContent?.trim()))
		).toEqual([
			['Nov 23, 2026', 'fax', '3 times', 'Send an article.'],
			['Nov 20, 2026', 'zotero', 'once', '']
		]);
		expect(screen.getByRole('link', { name: 'zotero' })).toHaveAttribute(
			'href',
			'/search/?q=zotero'
		);
	});

	it('removes a note, puts it back where it was, and keeps the focus at hand', async () => {
		show();
		await press('Remove “fax”');
		expect(rows()).toHaveLength(1);
		expect(screen.getByText('Removed: “fax”.')).toBeInTheDocument();
		expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
		await press('Undo');
		expect(rows()).toHaveLength(2);
		expect(kept()).toBe(writeNotebook(noted));
		expect(screen.getByRole('button', { name: 'Remove “fax”' })).toHaveFocus();
	});

	it('erases everything only after it asked', async () => {
		show();
		await press('Erase all');
		expect(screen.getByRole('group', { name: /Erase all 2 notes\?/ })).toBeInTheDocument();
		expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
		await press('Keep it');
		expect(screen.getByRole('button', { name: 'Erase all' })).toHaveFocus();
		await press('Erase all');
		await fireEvent.keyDown(document, { key: 'Escape' });
		expect(await screen.findByRole('button', { name: 'Erase all' })).toBeInTheDocument();
		expect(rows()).toHaveLength(2);
		await press('Erase all');
		await press('Erase now');
		expect(screen.queryByRole('table')).not.toBeInTheDocument();
		expect(screen.getByText('Everything in the notebook is erased.')).toBeInTheDocument();
		expect(screen.getByRole('heading', { name: /^Noted on this device/ })).toHaveFocus();
		expect(localStorage.length).toBe(0);
	});

	it('says how something comes to stand here where nothing does', () => {
		store(storageKeys.notebook, null);
		show();
		expect(screen.getByText(/^Nothing is noted\./)).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: /Save as a file|Erase all/ })).toBeNull();
	});

	it('follows what another tab notes', async () => {
		show();
		store(storageKeys.notebook, writeNotebook([...noted, aNote('poster', { id: 'n3' })]));
		expect(await screen.findByRole('link', { name: 'poster' })).toBeInTheDocument();
		expect(rows()).toHaveLength(3);
	});

	it('copies the notes as text', async () => {
		show();
		await press('Copy as text');
		expect(await navigator.clipboard.readText()).toContain('- fax (2026-11-23, 3 times)');
		expect(screen.getByText(/^Copied\./)).toBeInTheDocument();
	});

	it('shows the text marked, to be copied by hand, where the browser does not let it', async () => {
		show();
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No.'));
		await press('Copy as text');
		const field = await screen.findByRole('textbox', { name: 'Your notes as text' });
		expect(field).toHaveValue((field as HTMLTextAreaElement).value);
		expect((field as HTMLTextAreaElement).value).toContain('- zotero (2026-11-20)');
		expect(field).toHaveFocus();
	});

	it('names whom to send it to', () => {
		show();
		const send = region(/^Send it/);
		expect(send.getByRole('link', { name: 'Ask form' })).toHaveAttribute(
			'href',
			'https://example.org/ask'
		);
		expect(send.getByText(/sign in first/)).toBeInTheDocument();
	});

	it('says that part of what is kept could not be read, and erases it with the rest', async () => {
		store(storageKeys.notebook, '{"version":2}');
		store(storageKeys.notebookSetAside, 'no JSON');
		show();
		expect(screen.getByText(/could not be read\.\s+A newer version/)).toBeInTheDocument();
		expect(
			screen.getByRole('button', { name: 'Save what could not be read as a file' })
		).toBeInTheDocument();
		await press('Erase all');
		expect(screen.getByRole('group', { name: /Erase what could not be read\?/ })).toBeVisible();
		await press('Erase now');
		expect(screen.queryByText(/could not be read/)).not.toBeInTheDocument();
		expect(localStorage.length).toBe(0);
	});
});

describe('recent searches on that page', () => {
	const consent = () =>
		screen.getByRole('switch', { name: 'Keep my recent searches on this device' });
	const key = storageKeys.recentSearches;

	it('are kept only once somebody switches it on', async () => {
		store(key, null);
		show();
		expect(consent()).not.toBeChecked();
		await user.click(consent());
		expect(consent()).toBeChecked();
		expect(localStorage.getItem(key)).toBe('{"version":1,"queries":[]}');
		expect(region(/^Recent/).getByText('Nothing searched yet.')).toBeInTheDocument();
	});

	it('are erased at once when it is switched off', async () => {
		store(key, '{"version":1,"queries":["courier","NZ"]}');
		show();
		expect(region(/^Recent/).getAllByRole('link')).toHaveLength(2);
		await user.click(consent());
		expect(consent()).not.toBeChecked();
		expect(region(/^Recent/).queryAllByRole('link')).toEqual([]);
		expect(localStorage.getItem(key)).toBeNull();
		expect(screen.getByText(/are erased, and none are kept/)).toBeInTheDocument();
	});

	it('can be erased while it stays on', async () => {
		store(key, '{"version":1,"queries":["courier"]}');
		show();
		await press('Erase recent searches');
		expect(consent()).toBeChecked();
		expect(consent()).toHaveFocus();
		expect(localStorage.getItem(key)).toBe('{"version":1,"queries":[]}');
	});

	it('that cannot be read are said to be there, and can be erased', async () => {
		store(key, 'no JSON');
		show();
		expect(consent()).not.toBeChecked();
		expect(screen.getByText(/^Recent searches are kept here that cannot be read/)).toBeVisible();
		await press('Erase them');
		expect(localStorage.getItem(key)).toBeNull();
		expect(screen.queryByText(/cannot be read/)).not.toBeInTheDocument();
	});

	it('follow another tab', async () => {
		store(key, null);
		show();
		store(key, '{"version":1,"queries":["courier"]}');
		expect(await screen.findByRole('link', { name: 'courier' })).toBeInTheDocument();
		expect(consent()).toBeChecked();
	});
});
