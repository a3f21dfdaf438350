import { notebookLimits } from './limits.ts';
import type { Note } from './types.ts';

/** The version of the stored text that is written and read here. */
const version = 1;

/** What is wrong with a stored text: some of it cannot be read, or a later Pathfinder wrote it. */
export type NotebookTrouble = 'damaged' | 'newer';

export interface ReadNotebook {
	/** Every note that can be read, the oldest first. */
	readonly notes: readonly Note[];
	/** The text holds more than these notes say; whoever writes over it must set it aside first. */
	readonly trouble?: NotebookTrouble;
}

/** The notes that a stored text holds, and what is wrong with it. Takes anything and never throws. */
export function readNotebook(text: string | null): ReadNotebook {
	if (text === null) return { notes: [] };
	const stored = parse(text);
	if (typeof stored === 'string') return { notes: [], trouble: stored };
	const notes = new Map<string, Note>();
	for (const given of stored) {
		const note = readNote(given);
		const hasRoom = notes.size < notebookLimits.notes;
		if (note && hasRoom && !notes.has(note.id)) notes.set(note.id, note);
	}
	const read = { notes: [...notes.values()] };
	return notes.size === stored.length ? read : { ...read, trouble: 'damaged' };
}

/** The text to store; `readNotebook` reads it. */
export function writeNotebook(notes: readonly Note[]): string {
	return JSON.stringify({ version, notes });
}

function parse(text: string): readonly unknown[] | NotebookTrouble {
	try {
		const stored: unknown = JSON.parse(text);
		if (!isRecord(stored)) return 'damaged';
		if (typeof stored['version'] === 'number' && stored['version'] > version) return 'newer';
		const { notes } = stored;
		return stored['version'] === version && Array.isArray(notes) ? notes : 'damaged';
	} catch {
		return 'damaged';
	}
}

/** The note, where every part of it is as `addNote` makes it. */
function readNote(given: unknown): Note | undefined {
	if (!isRecord(given)) return undefined;
	const { id, words, date, times, purpose } = given;
	if (!isText(id, 40) || !isText(words, notebookLimits.words) || !isDay(date)) return undefined;
	if (typeof times !== 'number' || !Number.isSafeInteger(times) || times < 1) return undefined;
	if (purpose === undefined) return { id, words, date, times };
	return isText(purpose, notebookLimits.purpose) ? { id, words, date, times, purpose } : undefined;
}

function isRecord(given: unknown): given is Record<string, unknown> {
	return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function isText(given: unknown, letters: number): given is string {
	return typeof given === 'string' && given.trim() !== '' && given.length <= letters;
}

function isDay(given: unknown): given is string {
	return (
		typeof given === 'string' &&
		/^\d{4}-\d\d-\d\d$/.test(given) &&
		!Number.isNaN(Date.parse(given)) &&
		new Date(given).toISOString().startsWith(given)
	);
}
