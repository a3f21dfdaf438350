import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import SearchResults from '$lib/components/SearchResults.svelte';
import type { SearchAnswer } from '../../src/lib/search/index.ts';
import { aDocument } from '../support/search-builder.ts';

const need = aDocument('I need to ship items.', {
	kind: 'need',
	id: 'ship',
	gap: true,
	belongsTo: [{ title: 'Packing and shipping', path: 'pathways/courier-shipping/' }]
});
const resource = aDocument('Courier bags', {
	id: 'bags',
	format: 'policy',
	activity: 'read',
	access: 'public',
	urlIsListing: true,
	belongsTo: [{ title: need.title, path: need.path }]
});

function answer(given: Partial<SearchAnswer> = {}): SearchAnswer {
	const results = [need, resource].map((document) => ({
		document,
		score: 1,
		weak: false,
		marks: document === resource ? ([[0, 7]] as const) : []
	}));
	const understood = { abbreviations: [], synonyms: [], corrections: [] };
	return { query: 'courier', results, understood, filteredOut: 0, ...given };
}

describe('SearchResults', () => {
	it('shows the results by kind, with links to their pages', () => {
		render(SearchResults, { answer: answer() });
		const answers = screen.getByRole('region', { name: /Answers/ });
		expect(within(answers).getByRole('link', { name: 'I need to ship items.' })).toHaveAttribute(
			'href',
			'/needs/ship/'
		);
		expect(screen.getByRole('region', { name: /Resources/ })).toHaveTextContent('Courier bags');
	});

	it('shows the pathways of a need, and the needs that a resource is for', () => {
		render(SearchResults, { answer: answer() });
		expect(screen.getByRole('link', { name: 'Packing and shipping' })).toHaveAttribute(
			'href',
			'/pathways/courier-shipping/'
		);
		expect(screen.getByRole('link', { name: 'Ship items' })).toHaveAttribute(
			'href',
			'/needs/ship/'
		);
	});

	it('shows kind, sign-in, listing and gap in words', () => {
		render(SearchResults, { answer: answer() });
		for (const words of ['Policy', 'No sign-in', 'Look for this title on that page'])
			expect(screen.getByText(words)).toBeInTheDocument();
		expect(screen.getByText(/Nothing exists for this yet/)).toBeInTheDocument();
	});

	it('marks the matched words', () => {
		const { container } = render(SearchResults, { answer: answer() });
		expect(container.querySelector('mark')).toHaveTextContent('Courier');
	});

	it('shows the phrase people ask that the query is like, with its words marked', () => {
		const hit = {
			document: resource,
			score: 1,
			weak: false,
			marks: [],
			asked: { text: 'subscribe to a listserv', marks: [[15, 23]] as const }
		};
		render(SearchResults, { answer: answer({ results: [hit] }) });
		const line = screen.getByText(/Asked as:/);
		expect(line).toHaveTextContent('Asked as: subscribe to a listserv');
		expect(line.querySelector('mark')).toHaveTextContent('listserv');
	});
});
