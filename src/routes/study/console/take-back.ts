import type { ConsoleCommand } from '$lib/study/index.ts';
import type { ParticipantLink } from './participant-link.svelte.ts';
import type { SessionView } from './session-view.svelte.ts';

/** The console in which something is taken back. */
type Desk = Pick<SessionView, 'list' | 'now'> & {
	readonly acts: Act[];
	readonly link: ParticipantLink;
	readonly judge: (attemptId: string) => void;
	/** What the console says of it. */
	told: string;
};

/** What a facilitator did last, as far as U is concerned. */
export type Act =
	/** Something was added to the facilitator's own list. */
	| { readonly did: 'added'; readonly what: string }
	/** A task was ended, by words that say how. */
	| { readonly did: 'ended'; readonly attemptId: string; readonly what: string }
	| { readonly did: 'started'; readonly at: number }
	| { readonly did: 'paused' | 'resumed' }
	/** Nothing takes it back. */
	| { readonly did: 'final'; readonly what: string };

/** For so long the start of a task counts as a slip of the hand, in milliseconds. */
const slip = 20_000;

/** What was added, as in "taken back: the note". */
export const wordsOf: Readonly<Record<ConsoleCommand['do'], string>> = {
	note: 'the note',
	'edit-note': 'the last change of the note',
	'delete-note': 'that the note was deleted; it is there again',
	assist: 'the help',
	verdict: 'the decision',
	'fix-boundary': 'the correction of the time',
	sync: 'the tap',
	pause: 'the pause',
	resume: 'the going on',
	consent: 'the consent',
	undo: ''
};

/** Takes back what was done last, and says what; what cannot be taken back is said as well. */
export async function takeBack(desk: Desk): Promise<void> {
	const act = desk.acts.at(-1);
	desk.told = act
		? await takeOne(desk, act)
		: 'Nothing was done in this window yet. A note is changed or deleted where it stands.';
}

async function takeOne(desk: Desk, act: Act): Promise<string> {
	switch (act.did) {
		case 'added':
			return settle(desk, await desk.list.add({ do: 'undo' }), `Taken back: ${act.what}.`);
		case 'paused':
			return settle(
				desk,
				await desk.link.order({ do: 'resume', by: 'facilitator' }),
				'Taken back: the pause. The task goes on.'
			);
		case 'resumed':
			return settle(
				desk,
				await desk.link.order({ do: 'pause', by: 'facilitator', reason: 'interrupted' }),
				'Taken back: the going on. The task is paused again.'
			);
		case 'started':
			return takeStart(desk, act.at);
		case 'ended':
			desk.judge(act.attemptId);
			return `A task that has ended cannot be opened again: its time and “${act.what}” stay in the recording, and no note was touched. Say below what it was.`;
		case 'final':
			return `This cannot be taken back: ${act.what}. Nothing was changed.`;
	}
}

async function takeStart(desk: Desk, at: number): Promise<string> {
	if (desk.now - at > slip) {
		return 'The task has run for a while: nothing was taken back. “Wrong task: cancel it” opens its card again.';
	}
	const refusal = await desk.link.order({ do: 'cancel-task', reason: 'started by a slip' });
	return settle(desk, refusal, 'Taken back: the start. Its card is open again.');
}

function settle(desk: Desk, refusal: string | undefined, done: string): string {
	if (refusal === undefined) desk.acts.pop();
	return refusal ?? done;
}
