import { describeContact } from '$lib/publishing/index.ts';
import { site } from '$lib/server/site.ts';

/** Whom to send the notebook to: those who answer everybody's questions. */
export function load() {
	const { contacts } = site.catalog;
	return {
		contacts: contacts
			.filter((contact) => contact.programs.some((program) => program === 'all'))
			.flatMap((contact) => describeContact(site.catalog, contact))
	};
}
