import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import SearchBox from '$lib/components/SearchBox.svelte';
import { aDocument, aVocabulary } from '../support/search-builder.ts';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const documents = [
	aDocument('I need to ship items by courier.', { kind: 'need', id: 'ship' }),
	aDocument('Courier bags', {
		id: 'bags',
		format: 'documentation',
		activity: 'read',
		access: 'login',
		unverified: true
	}),
	aDocument('Courier <b>codes</b>', { id: 'codes' })
];

beforeEach(() => {
	vi.mocked(goto).mockClear();
	vi.stubGlobal('fetch', async () => Response.json({ documents, vocabulary: aVocabulary() }));
});

async function typeInto(words: string): Promise<HTMLElement> {
	render(SearchBox, { id: 'find', said: 'Said before.' });
	const field = screen.getByRole('combobox');
	await userEvent.type(field, words);
	return field;
}

describe('SearchBox', () => {
	it('is a plain form that leads to the page of results without scripts', () => {
		render(SearchBox, { id: 'find' });
		const form = screen.getByRole('search');
		expect(form).toHaveAttribute('action', '/search/');
		expect(form).not.toHaveAttribute('method', 'post');
		expect(screen.getByRole('combobox')).toHaveAttribute('name', 'q');
		expect(within(form).getByRole('button', { name: 'Search' })).toBeInTheDocument();
	});

	it('lists results while one types, in groups, and says how many', async () => {
		const field = await typeInto('courier');
		const list = await screen.findByRole('listbox');
		expect(within(list).getAllByRole('option')).toHaveLength(3);
		expect(within(list).getByRole('group', { name: 'Answers' })).toBeInTheDocument();
		expect(field).toHaveAttribute('aria-expanded', 'true');
		expect(field).toHaveAttribute('aria-controls', list.id);
		expect(screen.getByRole('status')).toHaveTextContent('3 results for “courier”.');
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
	});

	it('moves through the results with the arrow keys and back into the field', async () => {
		const field = await typeInto('courier');
		const [first, second] = await screen.findAllByRole('option');
		expect(field).not.toHaveAttribute('aria-activedescendant');
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		expect(second).toHaveAttribute('aria-selected', 'true');
		expect(field).toHaveAttribute('aria-activedescendant', second?.id);
		await userEvent.keyboard('{ArrowUp}{ArrowUp}');
		expect(field).not.toHaveAttribute('aria-activedescendant');
		expect(first).toHaveAttribute('aria-selected', 'false');
		expect(field).toHaveFocus();
	});

	it('opens the chosen result with Enter', async () => {
		await typeInto('bags');
		await screen.findByRole('listbox');
		await userEvent.keyboard('{ArrowDown}{Enter}');
		expect(goto).toHaveBeenCalledWith('/resources/bags/');
		expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
	});

	it('opens a result that is clicked', async () => {
		await typeInto('ship');
		await userEvent.click(await screen.findByRole('option', { name: /ship/ }));
		expect(goto).toHaveBeenCalledWith('/needs/ship/');
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

	it('says when nothing is found, and leads on', async () => {
		await typeInto('zzzz');
		await vi.waitFor(() =>
			expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “zzzz”.')
		);
		expect(screen.getByRole('link', { name: /All results/ })).toHaveAttribute(
			'href',
			'/search/?q=zzzz'
		);
	});

	it('names the word it put right', async () => {
		await typeInto('couirer');
		await screen.findByRole('listbox');
		expect(screen.getByText('courier', { selector: 'b' })).toBeInTheDocument();
	});
});
