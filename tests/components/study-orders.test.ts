import { describe, expect, it, vi } from 'vitest';
import type { StudyMessage } from '$lib/platform/study-channel.ts';
import { actOnKey } from '../../src/routes/study/console/act-on-key.ts';
import type { ConsoleDesk } from '../../src/routes/study/console/console-desk.svelte.ts';
import { ParticipantLink } from '../../src/routes/study/console/participant-link.svelte.ts';

/** A channel that a test speaks through. */
function aChannel() {
	const told: StudyMessage[] = [];
	let hear: (message: StudyMessage) => void = () => undefined;
	return {
		told,
		say: (message: StudyMessage) => hear(message),
		channel: {
			tell: (message: StudyMessage) => void told.push(message),
			listen: (listener: typeof hear) => ((hear = listener), () => undefined),
			close: () => undefined
		}
	};
}

describe('an order to the participant’s window', () => {
	const follow = () => {
		const there = aChannel();
		const link = new ParticipantLink(
			{ here: () => undefined, event: () => undefined },
			there.channel
		);
		link.sessionId = 's';
		return { ...there, link };
	};

	it('comes back with why it was not done, and with nothing where it was', async () => {
		const { link, say, told } = follow();
		const answer = (refusal?: string) => {
			const order = told.at(-1);
			if (order?.says !== 'order') throw new Error('no order');
			const { sessionId, orderId } = order;
			say({ says: 'answer', sessionId, orderId, ...(refusal ? { refusal } : {}) });
		};
		const refused = link.order({ do: 'drop-tasks' });
		answer('Not now.');
		expect(await refused).toBe('Not now.');
		const done = link.order({ do: 'drop-tasks' });
		answer();
		expect(await done).toBeUndefined();
	});

	it('is not given to a window that is closed, and one without an answer is told of', async () => {
		vi.useFakeTimers();
		const { link, say, told } = follow();
		const silent = link.order({ do: 'drop-tasks' });
		await vi.advanceTimersByTimeAsync(5000);
		expect(await silent).toMatch('did not answer');
		say({ says: 'gone', sessionId: 's' });
		link.heard();
		await vi.advanceTimersByTimeAsync(5000);
		expect(link.presence).toBe('here');
		say({ says: 'gone', sessionId: 's' });
		await vi.advanceTimersByTimeAsync(5000);
		expect(link.presence).toBe('gone');
		link.heard();
		link.ping('ABCDEF');
		await vi.advanceTimersByTimeAsync(6000);
		expect(link.presence).toBe('gone');
		const before = told.length;
		expect(await link.order({ do: 'drop-tasks' })).toMatch('is closed');
		expect(told).toHaveLength(before);
		vi.useRealTimers();
	});
});

/** A desk as far as the keys look at it. */
function aDesk(stage: string) {
	const added: unknown[] = [];
	const ordered: { do: string }[] = [];
	const desk = {
		told: '',
		acts: [] as unknown[],
		now: 0,
		attemptId: 'a2',
		state: { stage },
		site: { screenAt: () => ({ things: [] }), addressOf: () => undefined },
		list: { add: async (command: unknown) => void added.push(command) },
		notes: { open: async () => undefined },
		judge: (id: string) => (desk.judging = id),
		judging: '',
		async order(command: { do: string }, act: unknown) {
			ordered.push(command);
			desk.acts.push(act);
		},
		async add(command: unknown) {
			added.push(command);
			desk.acts.push({ did: 'added', what: 'the note' });
		}
	};
	return { desk, added, ordered, keyed: desk as unknown as ConsoleDesk };
}

describe('a key of the console', () => {
	it('starts nothing where no card lies open', async () => {
		const { keyed, ordered, desk } = aDesk('questionnaire');
		await actOnKey(keyed, { act: 'start-stop' });
		expect(ordered).toEqual([]);
		expect(desk.told).toMatch('nothing was started');
		const card = aDesk('task-card');
		await actOnKey(card.keyed, { act: 'start-stop' });
		expect(card.ordered.map((command) => command.do)).toEqual(['start-task']);
	});

	it('for stopping says in the recording that the facilitator stopped, and asks for the decision', async () => {
		const { keyed, added, ordered, desk } = aDesk('task');
		await actOnKey(keyed, { act: 'start-stop' });
		expect(ordered.map((command) => command.do)).toEqual(['give-up']);
		expect(added).toMatchObject([{ do: 'verdict', reason: 'Stopped by the facilitator' }]);
		expect(desk.judging).toBe('a2');
	});

	it('for undo leaves a note alone where the last thing done was another', async () => {
		const { keyed, added, desk } = aDesk('task');
		await keyed.add({ do: 'delete-note', noteId: 'n1' });
		await actOnKey(keyed, { act: 'give-up' });
		await actOnKey(keyed, { act: 'undo' });
		await actOnKey(keyed, { act: 'undo' });
		expect(added).toHaveLength(1);
		expect(desk.judging).toBe('a2');
		expect(desk.told).toMatch('no note was touched');
		desk.acts.pop();
		await actOnKey(keyed, { act: 'undo' });
		expect(added.at(-1)).toEqual({ do: 'undo' });
		expect(desk.told).toBe('Taken back: the note.');
	});

	it('for found asks what it was, and names nothing by itself', async () => {
		const { keyed, ordered, desk } = aDesk('task');
		await actOnKey(keyed, { act: 'found' });
		expect(ordered).toEqual([]);
		expect(desk.told).toMatch('can be named');
	});
});
