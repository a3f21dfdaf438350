import { dropUndone } from '../attempts/drop-undone.ts';
import { sliceSession } from '../attempts/slice-session.ts';
import type { EventOf, StudyEvent } from '../session/events.ts';
import type { SessionFile } from '../session/types.ts';
import type { StudySite } from '../site/types.ts';
import type { Finding } from './collect-remarks.ts';
import { ofConsole } from './places.ts';

/** Whether the console's list holds what a console writes, about attempts and notes that there are. */
export function checkConsole(session: SessionFile, site: StudySite | undefined): Finding[] {
	const { console } = session;
	return [
		...console.flatMap(checkWriter),
		...checkAttemptIds(session),
		...checkConsents(console),
		...checkPauses(dropUndone(console)),
		...checkNotes(console, site),
		...checkUndo(console),
		...checkFixes(session),
		...checkMode(session)
	];
}

const grave = (code: string, says: string, event: StudyEvent): Finding => ({
	code,
	level: 'not-usable',
	says,
	event
});
const light = (code: string, says: string, event: StudyEvent): Finding => ({
	code,
	level: 'usable',
	says,
	event
});

function checkWriter(event: StudyEvent): Finding[] {
	if (!ofConsole.includes(event.type)) {
		return [grave('not-of-console', 'The console’s list holds what no console writes.', event)];
	}
	const writer = event.type === 'clock.gap' ? 'system' : 'facilitator';
	if (event.actor === writer) return [];
	return [
		grave('other-writer', 'The console’s list holds what its facilitator did not write.', event)
	];
}

const ofAttempts: readonly StudyEvent['type'][] = ['assist', 'verdict', 'boundary.fix'];

/** Where the two sat apart, attempts are counted by taps, and one that was forgotten shifts them. */
function checkAttemptIds({ participant, console }: SessionFile): Finding[] {
	const known = new Set(
		participant.flatMap(({ type, attemptId }) => (type === 'task.start' ? [attemptId] : []))
	);
	const isApart = console.some(({ type }) => type === 'sync');
	const says = 'The console tells of an attempt that the recording does not have.';
	return console.flatMap((event): Finding[] => {
		const { type, attemptId } = event;
		const isOther = event.type === 'boundary.fix' && event.data.attemptId !== attemptId;
		const isNamed = attemptId !== undefined || ofAttempts.includes(type);
		if (!isNamed || (known.has(attemptId) && !isOther)) return [];
		return [
			isApart ? light('unknown-attempt', says, event) : grave('unknown-attempt', says, event)
		];
	});
}

/** On a call the facilitator enters what was agreed, once; side by side it stands in the participant's list. */
function checkConsents(console: readonly StudyEvent[]): Finding[] {
	const isApart = console.some(({ type }) => type === 'sync');
	const consents = console.flatMap((event) => (event.type === 'consent.given' ? [event] : []));
	const untold = consents.filter(({ data }, at) => at > 0 || data.how === 'on-screen');
	const says = 'The console tells of a consent that no console took.';
	return [
		...untold.map((event) => grave('consent-twice', says, event)),
		...(isApart ? [] : consents.map((event) => light('consent-without-call', says, event)))
	];
}

function checkPauses(live: readonly StudyEvent[]): Finding[] {
	let isPaused = false;
	return live.flatMap((event): Finding[] => {
		if (event.type !== 'pause' && event.type !== 'resume') return [];
		const isTwice = isPaused === (event.type === 'pause');
		isPaused = event.type === 'pause';
		if (!isTwice) return [];
		return [grave('pause-twice', 'The console paused or went on twice in a row.', event)];
	});
}

function checkNotes(console: readonly StudyEvent[], site: StudySite | undefined): Finding[] {
	const written = new Set<string>();
	return console.flatMap((event): Finding[] => {
		if (event.type === 'note') return checkNote(event, written, site);
		if (event.type !== 'note.edit' && event.type !== 'note.delete') return [];
		if (written.has(event.data.noteId)) return [];
		return [light('unknown-note', 'The console changed a note that there is not.', event)];
	});
}

function checkNote(
	event: EventOf<'note'>,
	written: Set<string>,
	site: StudySite | undefined
): Finding[] {
	const { noteId, nodeKey } = event.data;
	const isTwice = written.has(noteId);
	written.add(noteId);
	const isSomewhere = nodeKey === '' || !site || site.isLegal(nodeKey);
	return [
		...(isTwice ? [light('note-twice', 'Two notes have the same id.', event)] : []),
		...(isSomewhere
			? []
			: [grave('impossible-note', 'A note is on a screen that the site does not have.', event)])
	];
}

function checkUndo(console: readonly StudyEvent[]): Finding[] {
	const canBeUndone = console.flatMap(({ seq, type }) =>
		type === 'undo' || type === 'clock.gap' || type === 'consent.given' ? [] : [seq]
	);
	return console.flatMap((event): Finding[] => {
		if (event.type !== 'undo') return [];
		const { seq } = event.data;
		if (seq < event.seq && canBeUndone.includes(seq)) return [];
		return [grave('undo-of-nothing', 'The console took back what there is not.', event)];
	});
}

/** Corrected times: with a reason, in order, and within what was recorded. */
function checkFixes(session: SessionFile): Finding[] {
	const fixes = dropUndone(session.console).flatMap((event) =>
		event.type === 'boundary.fix' ? [event] : []
	);
	const turned = sliceSession(session).filter(({ start, end }) => end < start);
	const last = session.participant.at(-1)?.t ?? 0;
	return fixes.flatMap((event) => {
		const { attemptId, to, reason } = event.data;
		return [
			...(reason.trim() === ''
				? [grave('fix-without-reason', 'A time was corrected without a reason.', event)]
				: []),
			...(turned.some((slice) => slice.attemptId === attemptId)
				? [grave('end-before-start', 'A task was corrected to end before it begins.', event)]
				: []),
			...(to > last
				? [grave('fix-outside', 'A time was corrected to a moment after the session.', event)]
				: [])
		];
	});
}

function checkMode({ header, participant, console }: SessionFile): Finding[] {
	const hasWritten = console.length > 0 || participant.some(({ actor }) => actor === 'facilitator');
	if (header.mode === 'moderated' || !hasWritten) return [];
	const says = 'It says that nobody moderated, and a facilitator did something.';
	return [{ code: 'console-of-nobody', level: 'usable', says }];
}
