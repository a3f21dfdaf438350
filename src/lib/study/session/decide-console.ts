import type { Decision as ConsoleDecision, EventDraft } from './commands.ts';
import type { ConsoleCommand, ConsoleState } from './console-state.ts';
import { redactText } from './redact.ts';
import { refuseUnfit } from './refuse-unfit.ts';

type CommandOf<Name extends ConsoleCommand['do']> = Extract<ConsoleCommand, { readonly do: Name }>;

/** What a facilitator's command comes to in the console's list: its events, or a refusal in words. */
export function decideConsole(state: ConsoleState, command: ConsoleCommand): ConsoleDecision {
	return refuseUnfit(decideOne(state, command));
}

function decideOne(state: ConsoleState, command: ConsoleCommand): ConsoleDecision {
	switch (command.do) {
		case 'note':
			return writeNote(command);
		case 'edit-note':
		case 'delete-note':
			return changeNote(state, command);
		case 'pause':
		case 'resume':
			return pauseOrResume(state, command);
		case 'undo':
			return undo(state);
		case 'consent':
			return agree(state, command);
		default:
			return judge(command);
	}
}

/** What bears on an attempt and not on the notes. */
function judge(
	command: CommandOf<'assist' | 'verdict' | 'fix-boundary' | 'sync'>
): ConsoleDecision {
	switch (command.do) {
		case 'assist': {
			const { attemptId, level } = command;
			return does({ actor, type: 'assist', attemptId, data: { level } });
		}
		case 'verdict':
			return giveVerdict(command);
		case 'fix-boundary':
			return fixBoundary(command);
		case 'sync':
			return does({ actor, type: 'sync', data: { taskId: command.taskId } });
	}
}

/** What somebody on a call allowed, as it was read to them. */
function agree(state: ConsoleState, { how, version, scopes }: CommandOf<'consent'>) {
	if (state.scopes) return { refusal: 'They have agreed already.' };
	return does({ actor, type: 'consent.given', data: { version, how, scopes } });
}

function undo({ lastUndoable: seq }: ConsoleState): ConsoleDecision {
	if (seq === undefined) return { refusal: 'There is nothing to take back.' };
	return does({ actor, type: 'undo', data: { seq } });
}

const actor = 'facilitator';

function does(...events: EventDraft[]): ConsoleDecision {
	return { events };
}

const attemptOf = (attemptId: string | undefined) => (attemptId ? { attemptId } : {});

function writeNote({
	attemptId,
	noteId,
	kind,
	text,
	severity,
	nodeKey,
	tRef,
	late
}: CommandOf<'note'>) {
	const data = {
		noteId,
		kind,
		text: redactText(text),
		nodeKey,
		tRef,
		...(severity ? { severity } : {}),
		...(late ? { late } : {})
	};
	return does({ actor, type: 'note', ...attemptOf(attemptId), data });
}

function changeNote(
	state: ConsoleState,
	command: CommandOf<'edit-note' | 'delete-note'>
): ConsoleDecision {
	const note = state.notes.find(({ noteId }) => noteId === command.noteId);
	if (!note) return { refusal: 'This note is gone already.' };
	const own = attemptOf(note.attemptId);
	if (command.do === 'delete-note') {
		return does({ actor, type: 'note.delete', ...own, data: { noteId: command.noteId } });
	}
	const { noteId, text, severity, kind, personal } = command;
	const data = {
		noteId,
		...(text === undefined ? {} : { text: redactText(text) }),
		...(severity ? { severity } : {}),
		...(kind ? { kind } : {}),
		...(personal === undefined ? {} : { personal })
	};
	return does({ actor, type: 'note.edit', ...own, data });
}

function giveVerdict({
	attemptId,
	outcome,
	proposed,
	reason
}: CommandOf<'verdict'>): ConsoleDecision {
	const why = redactText(reason?.trim() ?? '');
	if (outcome !== proposed && why === '') {
		return {
			refusal:
				'The recording says otherwise. Say why you decide differently: it stands in the report.'
		};
	}
	const data = { outcome, ...(why === '' ? {} : { reason: why }) };
	return does({ actor, type: 'verdict', attemptId, data });
}

function fixBoundary({
	attemptId,
	field,
	from,
	to,
	reason
}: CommandOf<'fix-boundary'>): ConsoleDecision {
	if (reason.trim() === '')
		return { refusal: 'Say why the time is corrected: it stands in the report.' };
	if (!Number.isFinite(to) || to < 0) return { refusal: 'This moment lies before the session.' };
	const data = { attemptId, field, from, to: Math.round(to), reason: redactText(reason.trim()) };
	return does({ actor, type: 'boundary.fix', attemptId, data });
}

function pauseOrResume(
	state: ConsoleState,
	command: CommandOf<'pause' | 'resume'>
): ConsoleDecision {
	const own = attemptOf(command.attemptId);
	if (command.do === 'pause') {
		if (state.isPaused) return { refusal: 'The task is paused already.' };
		return does({
			actor,
			type: 'pause',
			...own,
			data: { by: 'facilitator', reason: command.reason }
		});
	}
	if (!state.isPaused) return { refusal: 'The task is not paused.' };
	return does({ actor, type: 'resume', ...own, data: { by: 'facilitator' } });
}
