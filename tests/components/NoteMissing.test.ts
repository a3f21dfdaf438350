import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import NoteMissing from '$lib/components/NoteMissing.svelte';
import { Notebook } from '$lib/components/notebook.svelte.ts';
import { writeNotebook } from '$lib/notebook/index.ts';
import { keepNotebook } from '$lib/platform/keep-notebook.ts';
import { storageKeys } from '$lib/platform/storage-keys.ts';
import { aBlockedDevice, aDevice, FakeStorage } from '../support/device-builder.ts';
import { manyNotes } from '../support/note-builder.ts';

const user = userEvent.setup();

function aNotebook(device = aDevice()): Notebook {
	return new Notebook(keepNotebook(device, { day: () => '2026-11-23', id: () => 'n1' }));
}

function show(query: string, into = aNotebook()): Notebook {
	render(NoteMissing, { query, into });
	return into;
}

const press = (name: string) => user.click(screen.getByRole('button', { name }));
const words = () => screen.getByRole('textbox', { name: 'What you looked for' });
const purpose = () => screen.getByRole('textbox', { name: /^What you were trying to do/ });

describe('NoteMissing', () => {
	it('has the words of the search in a field, and says where a note stays', () => {
		show('zotero');
		expect(words()).toHaveValue('zotero');
		expect(screen.getByText(/stays on this device until you send it yourself/)).toBeInTheDocument();
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	});

	it('notes the words as they were changed, and what they were for', async () => {
		const into = show('zotero');
		await user.type(words(), ' groups');
		await user.type(purpose(), 'Share a list.{Enter}');
		expect(into.notes).toEqual([
			{ id: 'n1', words: 'zotero groups', purpose: 'Share a list.', date: '2026-11-23', times: 1 }
		]);
	});

	it('says that it noted, offers the notebook with the focus on it, and an undo', async () => {
		show('zotero');
		await press('Note it as missing');
		expect(screen.getByRole('status')).toHaveTextContent('Noted as missing: “zotero”.');
		const link = screen.getByRole('link', { name: 'See what you noted, and send it' });
		expect(link).toHaveAttribute('href', '/search/notebook/');
		expect(link).toHaveFocus();
		expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
	});

	it('takes a note back, with the words as they were written, ready to change', async () => {
		const into = show('zotero');
		await user.type(purpose(), 'Share a list.');
		await press('Note it as missing');
		await press('Undo');
		expect(into.notes).toEqual([]);
		expect(screen.getByRole('status')).toHaveTextContent('Taken back. Nothing is noted.');
		expect(words()).toHaveFocus();
		expect(purpose()).toHaveValue('Share a list.');
	});

	it('counts the same words again, and takes one back only', async () => {
		const into = aNotebook();
		into.add('zotero', '');
		show('zotero', into);
		await press('Note it as missing');
		expect(screen.getByRole('status')).toHaveTextContent('Noted 2 times today.');
		await press('Undo');
		expect(into.notes).toMatchObject([{ words: 'zotero', times: 1 }]);
		expect(screen.getByRole('status')).toHaveTextContent('Taken back');
	});

	it('says what it left out', async () => {
		const into = show('hold for lee@example.org 21234567890123');
		await press('Note it as missing');
		expect(into.notes).toMatchObject([{ words: 'hold for' }]);
		expect(screen.getByRole('status')).toHaveTextContent(
			'Left out, since it may name a person: an e-mail address and a long number.'
		);
	});

	it('says that there is nothing to note, and leads to the field', async () => {
		const into = show('21234567890123');
		await press('Note it as missing');
		expect(into.notes).toEqual([]);
		expect(screen.getByRole('status')).toHaveTextContent(/write at least one word/);
		expect(words()).toHaveFocus();
		expect(words()).toBeInvalid();
		expect(words()).toHaveAccessibleDescription(/write at least one word/);
	});

	it('says what to do when the notebook is full', async () => {
		const storage = new FakeStorage();
		storage.setItem(storageKeys.notebook, writeNotebook(manyNotes(200)));
		const into = show('zotero', aNotebook(aDevice(storage)));
		await press('Note it as missing');
		expect(screen.getByRole('status')).toHaveTextContent(/full, with 200 notes.*save it as a file/);
		expect(into.notes).toHaveLength(200);
	});

	it('says once that a note lasts only while the page is open, where nothing can be kept', async () => {
		const into = show('zotero', aNotebook(aBlockedDevice()));
		expect(screen.queryByText(/does not let this site keep anything/)).not.toBeInTheDocument();
		await press('Note it as missing');
		expect(into.notes).toHaveLength(1);
		expect(screen.getAllByText(/does not let this site keep anything/)).toHaveLength(1);
	});

	it('shows markup in words as text', async () => {
		show('<img src=x onerror=alert(1)>');
		await press('Note it as missing');
		expect(screen.getByRole('status')).toHaveTextContent('<img src=x onerror=alert(1)>');
	});
});
