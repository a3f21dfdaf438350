import type { Scopes, StudyEvent } from './events.ts';

/**
 * The console's list as far as the participant allowed it: without notes where none may be kept, and
 * with quotes emptied where nobody may be quoted. Numbers stay as they were, so that nothing seems
 * to be missing: what is left out stands there empty.
 */
export function scopeNotes(
	participant: readonly StudyEvent[],
	console: readonly StudyEvent[]
): readonly StudyEvent[] {
	const consent = participant.findLast((event) => event.type === 'consent.given');
	if (consent?.type !== 'consent.given') return console.map(empty);
	const { scopes } = consent.data;
	if (scopes.notes && scopes.quotes) return console;
	const quotes = new Set(
		console.flatMap((event) =>
			event.type === 'note' && event.data.kind === 'quote' ? [event.data.noteId] : []
		)
	);
	return console.map((event) => (isAllowed(event, scopes, quotes) ? event : empty(event)));
}

function isAllowed(event: StudyEvent, scopes: Scopes, quotes: ReadonlySet<string>): boolean {
	if (event.type !== 'note' && event.type !== 'note.edit') return true;
	return quotes.has(event.data.noteId) ? scopes.quotes : scopes.notes;
}

function empty(event: StudyEvent): StudyEvent {
	if (event.type === 'note') return { ...event, data: { ...event.data, text: '' } };
	if (event.type !== 'note.edit' || event.data.text === undefined) return event;
	return { ...event, data: { ...event.data, text: '' } };
}
