import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import SearchBox from '$lib/components/SearchBox.svelte';
import { loadSearch } from '$lib/platform/load-search.ts';
import { courierSearch, typeInto } from '../support/search-box.ts';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
vi.mock('$lib/platform/load-search.ts', () => ({ loadSearch: vi.fn() }));

beforeEach(() => {
	vi.mocked(goto).mockClear();
	vi.mocked(loadSearch).mockReset().mockResolvedValue(courierSearch);
});
afterEach(() => void vi.useRealTimers());

describe('SearchBox', () => {
	it('is a plain form that leads to the page of results without scripts', () => {
		render(SearchBox, { id: 'find' });
		const form = screen.getByRole('search');
		expect(form).toHaveAttribute('action', '/search/');
		expect(form).not.toHaveAttribute('method', 'post');
		expect(screen.getByRole('combobox')).toHaveAttribute('name', 'q');
		expect(within(form).getByRole('button', { name: 'Search' })).toBeInTheDocument();
	});

	it('lists results while one types, in groups', async () => {
		const field = await typeInto('courier');
		const list = await screen.findByRole('listbox');
		expect(within(list).getAllByRole('option')).toHaveLength(3);
		expect(within(list).getByRole('group', { name: 'Answers' })).toBeInTheDocument();
		expect(field).toHaveAttribute('aria-expanded', 'true');
		expect(field).toHaveAttribute('aria-controls', list.id);
	});

	it('says how many once typing rests, and not at every letter', async () => {
		vi.useFakeTimers({ shouldAdvanceTime: true });
		await typeInto('courie');
		await vi.advanceTimersByTimeAsync(400);
		await userEvent.keyboard('r');
		await vi.advanceTimersByTimeAsync(400);
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
		await vi.advanceTimersByTimeAsync(700);
		expect(screen.getByRole('status')).toHaveTextContent('3 results for “courier”.');
	});

	it('says that the index is on its way only when it takes long', async () => {
		vi.useFakeTimers({ shouldAdvanceTime: true });
		let arrive: (found: typeof courierSearch) => void = () => undefined;
		vi.mocked(loadSearch).mockReturnValue(new Promise((resolve) => (arrive = resolve)));
		await typeInto('bags');
		await vi.advanceTimersByTimeAsync(150);
		expect(screen.queryByText('Loading …')).not.toBeInTheDocument();
		await vi.advanceTimersByTimeAsync(300);
		expect(screen.getByText('Loading …')).toBeInTheDocument();
		expect(screen.getByRole('status')).toHaveTextContent('Loading the search.');
		arrive(courierSearch);
		expect(await screen.findByRole('option', { name: /bags/ })).toBeInTheDocument();
		expect(screen.queryByText('Loading …')).not.toBeInTheDocument();
	});

	it('stays a field where the index cannot be had', async () => {
		vi.mocked(loadSearch).mockRejectedValue(new Error('The search index answered 500.'));
		const field = await typeInto('bags');
		expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
		await userEvent.keyboard('{Enter}');
		expect(goto).toHaveBeenCalledWith('/search/?q=bags', {});
		expect(field).toHaveValue('bags');
	});

	it('shows what a resource is and what it asks for', async () => {
		await typeInto('bags');
		const option = await screen.findByRole('option', { name: /Courier bags/ });
		expect(option).toHaveTextContent('Documentation');
		expect(option).toHaveTextContent('Sign in first');
		expect(option).toHaveTextContent('Not verified yet');
	});

	it('marks the matched words and shows markup as text', async () => {
		await typeInto('codes');
		const option = await screen.findByRole('option', { name: /codes/ });
		expect(option.querySelector('mark')).toHaveTextContent('codes');
		expect(option).toHaveTextContent('Courier <b>codes</b>');
		expect(option.querySelector('b')).toBeNull();
	});

	it('narrows what it lists to what the page is narrowed to, and keeps that for all results', async () => {
		await typeInto('courier', { only: { format: 'documentation' } });
		expect(await screen.findAllByRole('option')).toHaveLength(1);
		expect(screen.getByText('2 of the best are left out by these filters.')).toBeInTheDocument();
		await userEvent.keyboard('{Enter}');
		expect(goto).toHaveBeenCalledWith('/search/?q=courier&format=documentation', {});
	});

	it('closes with Escape, keeps what was typed, and says again what the page says', async () => {
		const field = await typeInto('courier');
		await screen.findByRole('listbox');
		await userEvent.keyboard('{Escape}');
		expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
		expect(field).toHaveAttribute('aria-expanded', 'false');
		expect(field).toHaveValue('courier');
		expect(screen.getByRole('status')).toHaveTextContent('Said before.');
	});

	it('leaves Escape to the dialog that it stands in', async () => {
		await typeInto('courier', { inDialog: true });
		await screen.findByRole('listbox');
		await userEvent.keyboard('{Escape}');
		expect(screen.getByRole('listbox')).toBeInTheDocument();
	});

	it('says when nothing is found, without a list, and leads on', async () => {
		const field = await typeInto('zzzz');
		expect(await screen.findByText(/Nothing found for/)).toHaveTextContent('zzzz');
		expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
		expect(field).toHaveAttribute('aria-expanded', 'false');
		expect(screen.getByRole('link', { name: /All results/ })).toHaveAttribute(
			'href',
			'/search/?q=zzzz'
		);
	});

	it('names the word it put right', async () => {
		await typeInto('couirer');
		await screen.findByRole('listbox');
		expect(screen.getByText(/Showing results for/)).toHaveTextContent(
			'Showing results for courier (searched couirer)'
		);
	});

	it('writes out an abbreviation', async () => {
		await typeInto('nz');
		await screen.findByRole('listbox');
		expect(screen.getByText('NZ').closest('p')).toHaveTextContent('NZ: courier bags');
	});
});
