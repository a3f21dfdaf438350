import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import SearchBox from '$lib/components/SearchBox.svelte';
import { recentSearches } from '$lib/components/recent-searches.svelte.ts';
import { loadSearch } from '$lib/platform/load-search.ts';
import { courierSearch, typeInto } from '../support/search-box.ts';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
vi.mock('$lib/platform/load-search.ts', () => ({ loadSearch: vi.fn() }));

beforeEach(() => {
	vi.mocked(goto).mockClear();
	vi.mocked(loadSearch).mockReset().mockResolvedValue(courierSearch);
});
afterEach(() => void vi.unstubAllGlobals());

describe('recent searches in SearchBox', () => {
	beforeEach(() => recentSearches.forbid());
	afterEach(() => recentSearches.forbid());

	it('are neither kept nor shown without leave', async () => {
		await typeInto('bags');
		await screen.findByRole('listbox');
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await userEvent.clear(screen.getByRole('combobox'));
		expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
		expect(localStorage).toHaveLength(0);
	});

	it('are offered while the field is empty, each as a line that searches again', async () => {
		recentSearches.allow();
		recentSearches.keep('courier bags');
		recentSearches.keep('lost item');
		render(SearchBox, { id: 'find', only: { noSignIn: true } });
		await userEvent.click(screen.getByRole('combobox'));
		const list = await screen.findByRole('listbox', { name: 'Recent searches' });
		const lines = within(list).getAllByRole('option');
		expect(lines.map((line) => line.textContent?.trim())).toEqual(['lost item', 'courier bags']);
		expect(lines[0]).toHaveAttribute('href', '/search/?q=lost+item&signin=no');
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
		expect(goto).toHaveBeenCalledWith('/search/?q=courier+bags&signin=no');
	});

	it('make room for results with the first letter, and come back without it', async () => {
		recentSearches.allow();
		recentSearches.keep('lost item');
		const field = await typeInto('b');
		await screen.findByRole('option', { name: /Courier bags/ });
		expect(screen.queryByText('lost item')).not.toBeInTheDocument();
		await userEvent.clear(field);
		expect(await screen.findByRole('option', { name: 'lost item' })).toBeInTheDocument();
		expect(screen.getAllByRole('option')).toHaveLength(1);
	});

	it('gain what was typed when one of its results is opened, also in another tab', async () => {
		vi.stubGlobal('open', vi.fn());
		recentSearches.allow();
		await typeInto('bags');
		await screen.findByRole('listbox');
		await userEvent.keyboard('{ArrowDown}{Control>}{Enter}{/Control}');
		expect(recentSearches.all).toEqual(['bags']);
	});
});

describe('whatever is put into the field', () => {
	const bad: readonly (readonly [what: string, text: string])[] = [
		['100,000 letters', 'courier '.repeat(12_500)],
		['only punctuation', '... ?!*()[]{}\\|^$'],
		['right-to-left text', 'שליחויות courier'],
		['emoji, one of them cut in half', '📦📦\ud83d'],
		['markup', '<img src=x onerror="globalThis.broken = true"> <script>globalThis.broken = true'],
		['a regular expression', '(a+)+$ [[:alpha:]]{1,99999}'],
		['a percent sign that stands for nothing', '100% courier %E0%A4%A'],
		['forty words', Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')]
	];

	for (const [what, text] of bad)
		it(`is searched and shown as text: ${what}`, async () => {
			render(SearchBox, { id: 'find' });
			const field = screen.getByRole<HTMLInputElement>('combobox');
			field.focus();
			field.value = text;
			field.dispatchEvent(new Event('input', { bubbles: true }));
			expect(await screen.findByRole('link', { name: /All results/ })).toBeInTheDocument();
			await userEvent.keyboard('{Enter}');
			const [address] = vi.mocked(goto).mock.lastCall ?? [];
			expect(String(address).length).toBeLessThan(1500);
			expect(new URL(String(address), 'http://localhost').pathname).toBe('/search/');
			expect(document.querySelector('img, script')).toBeNull();
			expect('broken' in globalThis).toBe(false);
		});

	it('is shown in its own direction', () => {
		render(SearchBox, { id: 'find' });
		expect(screen.getByRole('combobox')).toHaveAttribute('dir', 'auto');
		expect(screen.getByRole('combobox')).toHaveAttribute('maxlength', '200');
	});

	it('leaves an e-mail address and a long number out of the address of the results', async () => {
		await typeInto('courier for jo@example.org 23456789012345');
		const all = await screen.findByRole('link', { name: /All results/ });
		expect(all).toHaveAttribute('href', '/search/?q=courier+for');
		await userEvent.click(all);
		expect(goto).toHaveBeenCalledWith('/search/?q=courier+for', {
			state: { leftOut: ['e-mail address', 'number'] }
		});
	});
});
