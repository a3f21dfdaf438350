import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSession } from '../../../../src/lib/study/session/fold-session.ts';
import { readRecording } from '../../../../src/lib/study/session/read-recording.ts';
import {
	toSessionFile,
	writeRecording
} from '../../../../src/lib/study/session/to-session-file.ts';
import type {
	Command,
	Questionnaire,
	SessionState,
	StudyEvent
} from '../../../../src/lib/study/index.ts';
import { anyCommand, manyCommands } from '../../../support/random-commands.ts';
import {
	ListWriter,
	aRun,
	opening,
	scopes,
	screenOf,
	warmUp,
	wholeSession
} from '../../../support/session-builder.ts';

const terminals = ['nominate', 'giveup', 'skip', 'task.cancel'];
const questionnaires = fc.subarray<Questionnaire>(['seq', 'confidence', 'sus', 'umux-lite']);

/** What somebody would do next who wants to come to the end. */
function next({ stage, asks, item = 1 }: SessionState): Command {
	if (stage === 'consent') return { do: 'consent', how: 'on-screen', scopes };
	if (stage === 'profile') return { do: 'profile', values: { tenure: 'short' } };
	if (stage === 'warm-up-card' || stage === 'task-card')
		return { do: 'start-task', screen: screenOf('') };
	if (stage === 'warm-up' || stage === 'task') return { do: 'give-up', by: 'participant' };
	if (asks === 'seq' || asks === 'confidence') return { do: 'rate', scale: asks, value: null };
	if (asks) return { do: 'item', of: asks, item, value: 3 };
	return { do: 'close' };
}

/** Takes a list up again where it was cut off, and runs it to the end. */
function goOn(run: ReturnType<typeof aRun>, events: readonly StudyEvent[]): ListWriter {
	const writer = new ListWriter(run, events);
	if (writer.state.stage !== 'ended') writer.send({ do: 'begin', how: 'recovered', gapMs: 60_000 });
	for (let left = 60; left > 0 && writer.state.stage !== 'ended'; left -= 1) {
		writer.send(next(writer.state));
	}
	return writer;
}

function expectSound(events: readonly StudyEvent[], isEnded: boolean): void {
	const starts = events.filter(({ type }) => type === 'task.start');
	expect(new Set(starts.map(({ attemptId }) => attemptId)).size).toBe(starts.length);
	starts.forEach(({ attemptId }, at) => {
		const ends = events.filter(
			(event) => event.attemptId === attemptId && terminals.includes(event.type)
		);
		const isCutOff = at === starts.length - 1 && !isEnded;
		expect(ends.length).toBeLessThanOrEqual(1);
		if (!isCutOff) expect(ends).toHaveLength(1);
	});
	const file = toSessionFile({
		header: aRun().header,
		began: '2025-10-14T09:30Z',
		status: 'partial',
		participant: events,
		console: []
	});
	const text = writeRecording(file);
	expect(readRecording(text)).toEqual({ file: JSON.parse(text) as unknown });
}

describe('any session, whatever is asked of it', () => {
	it('can be read again, has one end for each start, and folds to what its window showed', () => {
		fc.assert(
			fc.property(manyCommands, questionnaires, (commands, asked) => {
				const run = aRun({ questionnaires: asked });
				const { events, state } = new ListWriter(run).send(...commands);
				expectSound(events, state.endedAs === 'complete');
				expect(foldSession(run, events)).toEqual(state);
				const agreed = events.findIndex(({ type }) => type === 'consent.given');
				const before = agreed < 0 ? events : events.slice(0, agreed);
				for (const { type } of before) {
					expect(['session.start', 'segment.start', 'consent.withdrawn']).toContain(type);
				}
				const over = events.findIndex(({ type }) => type === 'consent.withdrawn');
				if (over >= 0) expect(over).toBe(events.length - 1);
			}),
			{ numRuns: 300 }
		);
	});

	it('goes on to its end wherever the tab was lost', () => {
		fc.assert(
			fc.property(manyCommands, questionnaires, fc.nat(), (commands, asked, place) => {
				const run = aRun({ questionnaires: asked });
				const { events } = new ListWriter(run).send(...commands);
				const { events: whole, state } = goOn(run, events.slice(0, place % (events.length + 1)));
				expect(state.stage).toBe('ended');
				expectSound(whole, state.endedAs === 'complete');
			}),
			{ numRuns: 300 }
		);
	});

	it('keeps nothing of what it refuses', () => {
		fc.assert(
			fc.property(manyCommands, anyCommand, (commands, one) => {
				const writer = new ListWriter().send(...commands);
				const { state, events } = writer;
				const [written, refused] = [events.length, writer.refusals.length];
				writer.send(one);
				if (writer.refusals.length === refused) return;
				expect(writer.events).toHaveLength(written);
				expect(writer.state).toBe(state);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('the whole session of two tasks', () => {
	it('goes on to its end from each of its events', () => {
		const run = aRun();
		const { events } = new ListWriter(run).send(...wholeSession);
		events.forEach((_, at) => {
			const { events: whole, state } = goOn(run, events.slice(0, at));
			expect(state.endedAs).toBe('complete');
			expectSound(whole, true);
		});
	});

	it('stands at the same screen after a reload, with its answers', () => {
		const task = [...opening, ...warmUp, ...wholeSession.slice(6, 10)];
		const before = new ListWriter().send(...task);
		const { node, answers, attemptId, position } = before.state;
		const screen = screenOf('wizard/new-role/rsf/');
		before.send({ do: 'begin', how: 'reload' }, { do: 'visit', screen, cause: 'reload' });
		expect(before.state).toMatchObject({ node, answers, attemptId, position, segments: 2 });
		expect(before.events.at(-1)).toMatchObject({ seg: 2, data: { cause: 'reload' } });
		expect(before.refusals).toEqual([]);
	});

	it('keeps hold of the attempt that was the last, and of no question that was answered', () => {
		const { state } = new ListWriter().send(...wholeSession.slice(0, -1));
		expect(state).toMatchObject({ stage: 'closing', attemptId: 'a3' });
		expect(state).not.toHaveProperty('asks');
		expect(state).not.toHaveProperty('item');
		expect(state).not.toHaveProperty('taskId');
	});

	it('asks how sure somebody is only of an answer that was given', () => {
		const run = aRun({ questionnaires: ['seq', 'confidence'] });
		const start: Command = { do: 'start-task', screen: screenOf('') };
		const seq: Command = { do: 'rate', scale: 'seq', value: 4 };
		const writer = new ListWriter(run).send(...opening, ...warmUp, start);
		writer.send({ do: 'give-up', by: 'participant' }, seq);
		expect(writer.state).toMatchObject({ stage: 'task-card', position: 1 });
		writer.send(start, { do: 'nominate', answerIds: ['needs/bags'] }, seq);
		expect(writer.state).toMatchObject({ stage: 'after-task', asks: 'confidence' });
		expect(writer.refusals).toEqual([]);
	});

	it('passes no card over where an older recording has a number for an answer nobody gave', () => {
		const run = aRun({ questionnaires: ['seq', 'confidence'] });
		const { events } = new ListWriter(run).send(
			...opening,
			...warmUp,
			{ do: 'start-task', screen: screenOf('') },
			{ do: 'give-up', by: 'participant' },
			{ do: 'rate', scale: 'seq', value: 4 }
		);
		const { seq, t, seg } = events.at(-1) ?? { seq: 0, t: 0, seg: 1 };
		const old: StudyEvent = {
			...{ seq: seq + 1, t: t + 1, seg },
			actor: 'participant',
			type: 'confidence',
			data: { value: 3 }
		};
		expect(foldSession(run, [...events, old])).toMatchObject({ stage: 'task-card', position: 1 });
	});

	it('asks the statements next where the last tasks are dropped', () => {
		const { events, state } = new ListWriter().send(...opening, ...warmUp, { do: 'drop-tasks' });
		expect(events.at(-1)?.data).toEqual({ taskIds: ['first', 'second'] });
		expect(state).toMatchObject({ stage: 'questionnaire', asks: 'sus', item: 1 });
	});
});
