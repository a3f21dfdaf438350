import { dropUndone } from '../attempts/drop-undone.ts';
import { sliceSession } from '../attempts/slice-session.ts';
import { tracePath } from '../attempts/trace-path.ts';
import { foldConsole } from '../session/console-state.ts';
import type { ReadyStudy } from '../definition/types.ts';
import type { StudyEvent } from '../session/events.ts';
import type { SessionFile } from '../session/types.ts';
import type { StudySite } from '../site/types.ts';
import type { Known } from '../validation/check-edition.ts';
import { checkSteps } from '../validation/check-steps.ts';
import { walkSession } from '../validation/walk-session.ts';
import { sayEvent } from './say-event.ts';
import type { Replay, ReplayStep } from './types.ts';

/**
 * A session told again in the order of time, both lists together. On the data it was recorded on,
 * what was done is done again with the site's own questions, from each screen to the next; each has
 * its address, and a step says where the recording departs. On other data the steps are what was
 * written down then, and `isExact` is false. Notes stand as they were last edited, where their key was pressed.
 */
export function replaySession(session: SessionFile, { site, study }: Known): Replay {
	const at = study && isOnSameData(session, study) ? site : undefined;
	const departures = findDepartures(session, study, at);
	const backtracks = findBacktracks(session);
	let here = { nodeKey: '', label: '' };
	const steps = listEvents(session).flatMap((event): ReplayStep[] => {
		const said = sayEvent(event);
		if (event.type === 'task.start') here = { nodeKey: event.data.startNode, label: '' };
		if (event.type === 'node.visit') here = event.data;
		if (!said) return [];
		const { nodeKey, label } = here;
		return [
			{
				at: momentOf(event),
				kind: backtracks.has(event) ? 'backtrack' : said.kind,
				label,
				nodeKey,
				...(event.attemptId === undefined ? {} : { attemptId: event.attemptId }),
				says: said.says,
				...askSite(nodeKey, at),
				...departures.get(event)
			}
		];
	});
	return { steps, isExact: at !== undefined };
}

function isOnSameData({ header }: SessionFile, { edition }: ReadyStudy): boolean {
	return edition.dataHash === header.dataHash && edition.wizardHash === header.wizardHash;
}

/** What the site says of a screen, where it is as it was then. */
function askSite(nodeKey: string, site: StudySite | undefined) {
	const address = site?.addressOf(nodeKey);
	const isLegal = site?.isLegal(nodeKey) ?? true;
	return { ...(address === undefined ? {} : { address }), isLegal };
}

/** The events at which the site does something else than was written down. */
function findDepartures(
	session: SessionFile,
	study: ReadyStudy | undefined,
	site: StudySite | undefined
): ReadonlyMap<object, { readonly departs: string }> {
	if (!site || study?.hash !== session.header.studyHash) return new Map();
	const found = checkSteps(session, walkSession(session, study), { study, site });
	return new Map(found.flatMap(({ event, says }) => (event ? [[event, { departs: says }]] : [])));
}

/** A note belongs where the facilitator pressed the key, not where it was saved. */
function momentOf(event: StudyEvent): number {
	return event.type === 'note' ? event.data.tRef : event.t;
}

function listEvents({ participant, console }: SessionFile): StudyEvent[] {
	const all = [...dropUndone(participant), ...editNotes(dropUndone(console))];
	return all.sort((a, b) => momentOf(a) - momentOf(b));
}

/** The list with each note as it stands after its edits, without those deleted or stamped as personal. */
function editNotes(events: readonly StudyEvent[]): StudyEvent[] {
	const { notes } = foldConsole(events);
	return events.flatMap((event): StudyEvent[] => {
		if (event.type !== 'note') return [event];
		const note = notes.find(({ noteId }) => noteId === event.data.noteId);
		return note && !note.personal ? [{ ...event, data: note }] : [];
	});
}

function findBacktracks(session: SessionFile): Set<StudyEvent> {
	return new Set(
		sliceSession(session).flatMap((slice) => {
			const visits = slice.events.filter(({ type }) => type === 'node.visit');
			const { path } = tracePath(slice);
			return visits.filter((_, index) => path[index]?.isBacktrack);
		})
	);
}
