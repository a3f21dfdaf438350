import { describe, expect, it, vi } from 'vitest';
import { writeNotebook } from '../../../src/lib/notebook/index.ts';
import { keepNotebook } from '../../../src/lib/platform/keep-notebook.ts';
import type { Device } from '../../../src/lib/platform/open-device.ts';
import { storageKeys } from '../../../src/lib/platform/storage-keys.ts';
import {
	aBlockedDevice,
	aDevice,
	FakeStorage,
	fullStorage,
	twoTabs
} from '../../support/device-builder.ts';
import { aNote, manyNotes } from '../../support/note-builder.ts';

const { notebook: key, notebookSetAside: asideKey } = storageKeys;

/** A notebook on `device` whose days and ids are known. */
function notebookOn(device: Device) {
	let made = 0;
	return keepNotebook(device, { day: () => '2026-11-23', id: () => `n${++made}` });
}

const wordsOf = (notebook: ReturnType<typeof notebookOn>) =>
	notebook.now().notes.map(({ words, times }) => `${words} ${times}`);

describe('a notebook', () => {
	it('keeps what is noted as of today, also for the next visit', () => {
		const storage = new FakeStorage();
		notebookOn(aDevice(storage)).add('zotero', 'Cite an article.');
		expect(notebookOn(aDevice(storage)).now()).toEqual({
			notes: [
				{ id: 'n1', words: 'zotero', purpose: 'Cite an article.', date: '2026-11-23', times: 1 }
			]
		});
	});

	it('takes the day and the id from the browser where nothing else is said', () => {
		const notebook = keepNotebook(aDevice());
		notebook.add('zotero', '');
		expect(notebook.now().notes).toEqual([
			{
				id: expect.stringMatching(/^n[0-9a-f]{12}$/) as string,
				words: 'zotero',
				date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
				times: 1
			}
		]);
	});

	it('stores nothing where a note is refused', () => {
		const storage = new FakeStorage();
		expect(notebookOn(aDevice(storage)).add('?!', '')).toEqual({ refused: 'nothing to note' });
		expect(storage.length).toBe(0);
	});

	it('refuses what is more than it takes', () => {
		const storage = new FakeStorage();
		storage.setItem(key, writeNotebook(manyNotes(200)));
		const notebook = notebookOn(aDevice(storage));
		expect(notebook.add('zotero', '')).toEqual({ refused: 'full' });
		expect(notebook.now().notes).toHaveLength(200);
	});

	it('removes a note and puts it back where it stood', () => {
		const notebook = notebookOn(aDevice());
		for (const words of ['one', 'two', 'three']) notebook.add(words, '');
		const removed = notebook.remove('n2');
		expect(wordsOf(notebook)).toEqual(['one 1', 'three 1']);
		if (removed) notebook.putBack(removed);
		expect(wordsOf(notebook)).toEqual(['one 1', 'two 1', 'three 1']);
		expect(notebook.remove('gone')).toBeUndefined();
	});

	it('takes back a count', () => {
		const notebook = notebookOn(aDevice());
		notebook.add('one', '');
		const added = notebook.add('one', '');
		expect(wordsOf(notebook)).toEqual(['one 2']);
		if ('before' in added && added.before) notebook.putBack({ note: added.before, at: 0 });
		expect(wordsOf(notebook)).toEqual(['one 1']);
	});

	it('is erased as a whole', () => {
		const storage = new FakeStorage();
		storage.setItem(asideKey, 'set aside');
		const notebook = notebookOn(aDevice(storage));
		notebook.add('one', '');
		notebook.eraseAll();
		expect(storage.length).toBe(0);
		expect(notebook.now()).toEqual({ notes: [] });
	});

	it('is the same value until it changes', () => {
		const notebook = notebookOn(aDevice());
		notebook.add('one', '');
		expect(notebook.now()).toBe(notebook.now());
	});

	it('is one for two tabs, and each sees what the other does', () => {
		const [here, there] = twoTabs();
		const [mine, other] = [notebookOn(here), keepNotebook(there)];
		const tell = vi.fn();
		const stop = other.watch(tell);
		mine.add('one', '');
		expect(tell).toHaveBeenCalledTimes(1);
		other.add('two', '');
		mine.add('one', '');
		expect(wordsOf(mine)).toEqual(['one 2', 'two 1']);
		expect(other.now().notes).toEqual(mine.now().notes);
		const before = tell.mock.calls.length;
		stop();
		mine.eraseAll();
		expect(tell).toHaveBeenCalledTimes(before);
		expect(other.now().notes).toEqual([]);
	});

	it('lasts until the page is closed where storage is blocked', () => {
		const notebook = notebookOn(aBlockedDevice());
		notebook.add('one', '');
		expect(wordsOf(notebook)).toEqual(['one 1']);
		expect(notebook.trouble()).toBe('blocked');
	});
});

describe('a text that cannot be read', () => {
	it('stays as it is until something is written, and is set aside then', () => {
		const storage = new FakeStorage();
		storage.setItem(key, 'no JSON');
		const notebook = notebookOn(aDevice(storage));
		expect(notebook.now()).toEqual({ notes: [], trouble: 'damaged', unread: 'no JSON' });
		expect([...storage.texts]).toEqual([[key, 'no JSON']]);
		notebook.add('one', '');
		expect(storage.getItem(asideKey)).toBe('no JSON');
		expect(notebook.now()).toMatchObject({ notes: [{ words: 'one' }], unread: 'no JSON' });
		expect(notebook.now().trouble).toBeUndefined();
	});

	it('is set aside whole where some of its notes are sound', () => {
		const text = JSON.stringify({ version: 1, notes: [aNote('one'), { words: 'half' }] });
		const storage = new FakeStorage();
		storage.setItem(key, text);
		const notebook = notebookOn(aDevice(storage));
		notebook.remove('n-one');
		expect(notebook.now()).toEqual({ notes: [], unread: text });
	});

	it('is put behind another that was set aside before, also one of a later version', () => {
		const storage = new FakeStorage();
		const later = '{"version":2,"pages":[]}';
		storage.setItem(asideKey, 'earlier');
		storage.setItem(key, later);
		const notebook = notebookOn(aDevice(storage));
		expect(notebook.now().trouble).toBe('newer');
		notebook.add('one', '');
		notebook.add('two', '');
		expect(storage.getItem(asideKey)).toBe(`earlier\n${later}`);
	});

	it('is not lost in a full storage while the page is open, and that is said', () => {
		const storage = new FakeStorage();
		storage.setItem(key, 'no JSON');
		storage.refusal = fullStorage();
		const notebook = notebookOn(aDevice(storage));
		notebook.add('one', '');
		expect(notebook.now()).toMatchObject({ notes: [{ words: 'one' }], unread: 'no JSON' });
		expect(storage.getItem(key)).toBe('no JSON');
		expect(notebook.trouble()).toBe('full');
	});
});
