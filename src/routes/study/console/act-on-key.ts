import type { NoteKind } from '$lib/study/index.ts';
import type { ConsoleDesk } from './console-desk.svelte.ts';
import type { HotkeyAct } from './read-hotkey.ts';

/** Does what a key of the console means. */
export async function actOnKey(desk: ConsoleDesk, asked: HotkeyAct): Promise<void> {
	desk.told = '';
	const awaited = desk.awaitsLevel;
	desk.awaitsLevel = asked.act === 'assist';
	switch (asked.act) {
		case 'assist':
			desk.told = 'Help: 1 restated, 2 hinted, 3 shown?';
			return;
		case 'level':
			return help(desk, asked.level);
		case 'note':
			return openNote(desk, asked.kind);
		case 'severity':
			return awaited ? undefined : desk.notes.gradeLast(asked.severity);
		case 'undo':
			return undo(desk);
		case 'pause':
			return pause(desk);
		default:
			return endOrStart(desk, asked.act);
	}
}

/** Writes down that help was given with the task that runs. */
export async function help(desk: ConsoleDesk, level: 1 | 2 | 3): Promise<void> {
	const { attemptId } = desk;
	if ((desk.state?.stage !== 'task' && !desk.isApart) || !attemptId)
		desk.told = 'No task runs now.';
	else if (!(await desk.add({ do: 'assist', attemptId, level }))) {
		desk.told = `Help noted: ${['restated', 'hinted', 'shown'][level - 1]}. U takes it back.`;
	}
}

async function openNote(desk: ConsoleDesk, kind: NoteKind): Promise<void> {
	const scopes = desk.state?.scopes;
	// On a call what they allow is known when the two files are laid together.
	if (desk.isApart) await desk.notes.open(kind);
	else if (!scopes?.notes) desk.told = 'This participant does not want notes to be kept.';
	else if (kind === 'quote' && !scopes.quotes) {
		desk.told = 'This participant does not want to be quoted.';
	} else await desk.notes.open(kind);
}

async function undo(desk: ConsoleDesk): Promise<void> {
	if (!(await desk.add({ do: 'undo' }))) desk.told = 'Taken back.';
}

/** Pauses the task that runs, or goes on with it. */
async function pause(desk: ConsoleDesk): Promise<void> {
	if (desk.isApart) {
		await desk.add(
			desk.added?.isPaused ? { do: 'resume' } : { do: 'pause', reason: 'interrupted' }
		);
	} else if (desk.state?.isPaused) desk.order({ do: 'resume', by: 'facilitator' });
	else desk.order({ do: 'pause', by: 'facilitator', reason: 'interrupted' });
}

/** Starts the task on the card, or ends the one that runs. */
export function endOrStart(
	desk: ConsoleDesk,
	act: 'start-stop' | 'found' | 'give-up' | 'skip'
): void {
	const stage = desk.state?.stage;
	const runs = stage === 'task' || stage === 'warm-up';
	const screen = desk.site?.screenAt('');
	if (act === 'start-stop' && !runs) {
		if (screen) desk.order({ do: 'start-task', screen });
	} else if (!runs) desk.told = 'No task runs now.';
	else if (act === 'found') nominate(desk);
	else desk.order({ do: act === 'skip' ? 'skip' : 'give-up', by: 'facilitator' });
}

/** They said that they found it and did not point at it: the screen they are on is what they named. */
function nominate(desk: ConsoleDesk): void {
	const address = desk.site?.addressOf(desk.state?.node ?? '');
	const [thing] = address === undefined ? [] : (desk.site?.screenAt(address).things ?? []);
	if (!thing) desk.told = 'Nothing can be named on their screen. Ask what they found.';
	else desk.order({ do: 'nominate', answerIds: thing.ids, by: 'facilitator' });
}
