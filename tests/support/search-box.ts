import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import SearchBox from '$lib/components/SearchBox.svelte';
import { buildSearch, type SearchFilter } from '../../src/lib/search/index.ts';
import { aDocument, aVocabulary } from './search-builder.ts';

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

/** A search over three things that a courier has to do with. */
export const courierSearch = buildSearch(
	documents,
	aVocabulary({ abbreviations: [{ short: 'NZ', means: ['courier bags'] }] })
);

interface Given {
	readonly only?: SearchFilter;
	readonly inDialog?: boolean;
}

/** A search field with these words typed into it. */
export async function typeInto(words: string, given: Given = {}): Promise<HTMLElement> {
	render(SearchBox, { id: 'find', said: 'Said before.', ...given });
	const field = screen.getByRole('combobox');
	await userEvent.type(field, words);
	return field;
}
