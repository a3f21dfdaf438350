import { isShown, titleOf } from '$lib/catalog/index.ts';
import { describeContact } from '$lib/publishing/index.ts';
import { site } from '$lib/server/site.ts';

/** Every need by its first word, the program areas, and whom to ask about anything. */
export function load() {
	const { needs, programs, contacts } = site.catalog;
	return {
		needs: needs
			.filter(isShown)
			.map(({ id, statement }) => ({ title: titleOf(statement), path: `needs/${id}/` }))
			.sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1)),
		areas: programs.map(({ id, name, plainly }) => ({
			title: name,
			path: `programs/${id}/`,
			plainly
		})),
		contacts: contacts
			.filter((contact) => contact.programs.some((program) => program === 'all'))
			.flatMap((contact) => describeContact(site.catalog, contact))
	};
}
