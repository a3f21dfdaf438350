import type { Catalog, Contact, Need } from './types.ts';

/**
 * Whom to ask about a need: its own contacts, else those of its program area, else those
 * who answer everybody's questions. Empty only when the catalog has no contact at all for it.
 */
export function contactsFor(catalog: Catalog, need: Need): Contact[] {
	const { contacts } = catalog;
	const own = need.ask.flatMap((id) => contacts.filter((contact) => contact.id === id));
	if (own.length > 0) return own;
	const area = contacts.filter((contact) => contact.programs.includes(need.program));
	if (area.length > 0) return area;
	return contacts.filter((contact) => contact.programs.some((program) => program === 'all'));
}
