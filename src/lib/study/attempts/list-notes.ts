import { foldConsole } from '../session/console-state.ts';
import type { EventOf, StudyEvent } from '../session/events.ts';
import type { SessionFile } from '../session/types.ts';
import type { AttemptNote } from './types.ts';

/** Stands for a note that was stamped as holding what could identify somebody. */
const withheld = '[…]';

/**
 * The facilitator's notes as they stand after all edits, in the order of the key presses. `start` is
 * that of the attempt: times count from there. Deleted notes are gone; of a note that was stamped as
 * personal the text is withheld.
 */
export function listNotes(events: readonly StudyEvent[], start: number): AttemptNote[] {
	return foldConsole(events)
		.notes.map(({ noteId, kind, text, severity, nodeKey, tRef, late, personal }) => ({
			noteId,
			kind,
			text: personal ? withheld : text,
			...(severity === undefined ? {} : { severity }),
			nodeKey,
			at: tRef - start,
			late: late ?? false
		}))
		.sort((a, b) => a.at - b.at);
}

/** Where a quote of a participant belongs: the start of the attempt, and the screen it ended on. */
interface Ended {
	readonly start: number;
	readonly node: string | undefined;
}

/** What a participant said of a task themselves, the last time they were asked. */
export function findWhy(about: readonly StudyEvent[]): EventOf<'seq.why'> | undefined {
	return about.findLast((event) => event.type === 'seq.why');
}

/** The same, as a note that can become part of a finding; none where they said nothing. */
export function quoteWhy(
	about: readonly StudyEvent[],
	{ header }: Pick<SessionFile, 'header'>,
	{ start, node = '' }: Ended
): AttemptNote[] {
	const why = findWhy(about);
	if (!why) return [];
	const { attemptId = '', data, t } = why;
	const noteId = `why-${header.sessionId}-${attemptId}`;
	return [{ noteId, kind: 'quote', text: data.text, nodeKey: node, at: t - start, late: false }];
}
