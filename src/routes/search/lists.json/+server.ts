import { json } from '@sveltejs/kit';
import { isShown, titleOf, type Catalog } from '$lib/catalog/index.ts';
import type { OfferedFilters } from '$lib/components/search-address.ts';
import { describeContact, nameFormat } from '$lib/publishing/index.ts';
import { site } from '$lib/server/site.ts';

export const prerender = true;

/** What the page of search lists besides results. */
export type SearchLists = ReturnType<typeof listAll>;

export function GET() {
	return json(listAll(site.catalog));
}

/** Every need by its first word, the program areas, kinds of material, and whom to ask about anything. */
function listAll(catalog: Catalog) {
	const { needs, programs, contacts } = catalog;
	return {
		needs: needs
			.filter(isShown)
			.map(({ id, statement }) => ({ title: titleOf(statement), path: `needs/${id}/` }))
			.sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1)),
		areas: programs.map(({ id, name, abbreviation, plainly }) => ({
			id: String(id),
			short: abbreviation,
			title: name,
			path: `programs/${id}/`,
			plainly
		})),
		formats: nameFormats(catalog),
		contacts: contacts
			.filter((contact) => contact.programs.some((program) => program === 'all'))
			.flatMap((contact) => describeContact(catalog, contact))
	};
}

/** The kinds of material that there are, by name. */
function nameFormats({ resources }: Catalog): OfferedFilters['formats'] {
	const shown = resources.filter(isShown);
	const formats = [...new Set(shown.map(({ format }) => format))].map((id) => {
		const names = shown.filter(({ format }) => format === id).map(nameFormat);
		return { id, name: [...new Set(names)].sort().join(', ') };
	});
	return formats.sort((a, b) => (a.name < b.name ? -1 : 1));
}
