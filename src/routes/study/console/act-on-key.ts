import { listNameable } from '$lib/components/study/list-nameable.ts';
import type { Thing } from '$lib/study/index.ts';
import type { ConsoleDesk } from './console-desk.svelte.ts';
import type { HotkeyAct } from './read-hotkey.ts';
import { takeBack } from './take-back.ts';

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
			return desk.notes.open(asked.kind);
		case 'severity':
			return awaited ? undefined : desk.notes.gradeLast(asked.severity);
		case 'undo':
			return takeBack(desk);
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

/** Pauses the task that runs, or goes on with it. */
async function pause(desk: ConsoleDesk): Promise<void> {
	const reason = 'interrupted';
	if (desk.isApart) {
		await desk.add(desk.added?.isPaused ? { do: 'resume' } : { do: 'pause', reason });
	} else if (desk.state?.isPaused) {
		await desk.order({ do: 'resume', by: 'facilitator' }, { did: 'resumed' });
	} else await desk.order({ do: 'pause', by: 'facilitator', reason }, { did: 'paused' });
}

/** Starts the task on the card, or ends the one that runs. */
export async function endOrStart(
	desk: ConsoleDesk,
	act: 'start-stop' | 'found' | 'give-up' | 'skip'
): Promise<void> {
	const stage = desk.state?.stage;
	const runs = stage === 'task' || stage === 'warm-up';
	if (desk.isApart) desk.told = 'On a call, tap what they do in the panel of the task.';
	else if (act === 'start-stop') await (runs ? stop(desk) : start(desk));
	else if (!runs) desk.told = 'No task runs now.';
	else if (act === 'found') askWhat(desk);
	else await end(desk, act);
}

/** Only from its card: a page of answers that are being given would be lost. */
async function start(desk: ConsoleDesk): Promise<void> {
	const stage = desk.state?.stage;
	if (stage !== 'task-card' && stage !== 'warm-up-card') {
		desk.told = 'No card of a task lies open in their window: nothing was started.';
		return;
	}
	const screen = desk.site?.screenAt('');
	const act = { did: 'started', at: desk.now } as const;
	if (screen && !(await desk.order({ do: 'start-task', screen }, act))) {
		desk.told = 'The task runs. U takes the start back within 20 seconds.';
	}
}

const ends = { 'give-up': 'gave up', skip: 'skipped' } as const;

async function end(desk: ConsoleDesk, how: 'give-up' | 'skip'): Promise<boolean> {
	const attemptId = desk.attemptId ?? '';
	const act = { did: 'ended', attemptId, what: ends[how] } as const;
	if (await desk.order({ do: how, by: 'facilitator' }, act)) return false;
	desk.told = `The task has ended: ${ends[how]}.`;
	return true;
}

/** Stopped by the facilitator: the decision says so, and waits to be looked at again. */
async function stop(desk: ConsoleDesk): Promise<void> {
	const [attemptId = '', isWarm] = [desk.attemptId, desk.state?.stage === 'warm-up'];
	if (!(await end(desk, 'give-up'))) return;
	desk.told = 'Stopped.';
	if (isWarm) return;
	const outcome = 'gave-up';
	const reason = 'Stopped by the facilitator';
	await desk.list.add({ do: 'verdict', attemptId, outcome, proposed: outcome, reason });
	desk.told = 'Stopped by you, and written down so. Say below what came of it.';
	desk.judge(attemptId);
}

/** They said that they found it and did not point at it: what on their screen was it? */
export function askWhat(desk: ConsoleDesk): void {
	const things = listThings(desk);
	desk.naming = things.length > 0 ? things : undefined;
	if (things.length === 0) {
		desk.told =
			'Nothing on their screen can be named. Ask what they found, and have them open it; or end the task with G and decide below.';
	}
}

function listThings({ site, state, events, attemptId }: ConsoleDesk): readonly Thing[] {
	const address = site?.addressOf(state?.node ?? '');
	if (!site || address === undefined) return [];
	const search = events.findLast(
		(event) => event.type === 'search.submit' && event.attemptId === attemptId
	);
	const isSearch = address.startsWith('search');
	const found = isSearch && search?.type === 'search.submit' ? search.data.topIds : [];
	return listNameable(site, address, found);
}

/** Ends the task with what was pointed at for them. */
export async function nominate(desk: ConsoleDesk, { ids, title }: Thing): Promise<void> {
	desk.naming = undefined;
	const attemptId = desk.attemptId ?? '';
	const act = { did: 'ended', attemptId, what: `found “${title}”` } as const;
	const said = await desk.order({ do: 'nominate', answerIds: ids, by: 'facilitator' }, act);
	if (!said) desk.told = `The task has ended with “${title}”.`;
}
