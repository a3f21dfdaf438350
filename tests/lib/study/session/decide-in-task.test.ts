import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../../src/lib/study/session/decide-in-task.ts';
import type { Command } from '../../../../src/lib/study/index.ts';
import {
	ListWriter,
	opening,
	scopes,
	screenOf,
	visit,
	warmUp
} from '../../../support/session-builder.ts';

const start: Command = { do: 'start-task', screen: screenOf('') };
const inTask = (...commands: Command[]) =>
	new ListWriter().send(...opening, ...warmUp, start, ...commands);
/** The kinds of events that followed the start of the task. */
const typesOf = (...commands: Command[]) => {
	const before = inTask().events.length;
	return inTask(...commands)
		.events.slice(before)
		.map(({ type }) => type);
};
const pause: Command = { do: 'pause', by: 'facilitator', reason: 'Phone.' };
const cancel: Command = { do: 'cancel-task', reason: 'Wrong card.' };

describe('the end of a task', () => {
	it('closes a pause and a look elsewhere first', () => {
		expect(
			typesOf({ do: 'hide', cause: 'external' }, pause, { do: 'nominate', answerIds: ['x'] })
		).toEqual(['page.hidden', 'pause', 'page.visible', 'resume', 'nominate', 'task.end']);
	});

	it('is said to be by whom it was, and automatic where the time ran out', () => {
		const ends = (by: 'participant' | 'facilitator' | 'timeout') =>
			inTask({ do: 'give-up', by })
				.events.slice(-2)
				.map(({ actor, data }) => ({ actor, ...data }));
		expect(ends('facilitator')).toEqual([
			{ actor: 'facilitator', by: 'facilitator' },
			{ actor: 'system', auto: false }
		]);
		expect(ends('timeout')).toEqual([
			{ actor: 'system', by: 'timeout' },
			{ actor: 'system', auto: true }
		]);
		expect(inTask({ do: 'skip', by: 'participant' }).events.at(-2)?.type).toBe('skip');
	});

	it('names something, and where it was', () => {
		expect(inTask({ do: 'nominate', answerIds: [] }).refusals).toEqual([
			'Point at what was found first.'
		]);
		const named = inTask(visit('', 'needs/bags/'), { do: 'nominate', answerIds: ['needs/bags'] });
		expect(named.events.at(-2)?.data).toEqual({
			answerIds: ['needs/bags'],
			nodeKey: 'needs/bags'
		});
	});
});

describe('a task that was begun wrongly', () => {
	it('is canceled with a reason, and can be begun once more', () => {
		const again = inTask(cancel, { do: 'show-task' }, start);
		expect(again.refusals).toEqual([]);
		expect(again.state).toMatchObject({ stage: 'task', taskId: 'first', attemptId: 'a3' });
		expect(again.send(cancel).refusals).toEqual([
			'This task was canceled once already. End it, or say that it does not count.'
		]);
		expect(inTask({ do: 'cancel-task', reason: ' ' }).refusals[0]).toMatch(/^Say why/);
	});

	it('can be canceled once each: the one to try out, and every other', () => {
		const writer = new ListWriter().send(...opening, start, cancel, start, cancel);
		expect(writer.refusals).toHaveLength(1);
		writer.send({ do: 'give-up', by: 'participant' }, start, cancel);
		expect(writer.refusals).toHaveLength(1);
	});
});

describe('a pause', () => {
	it('is refused while another lasts, and its end where there is none', () => {
		expect(inTask(pause, pause).refusals).toEqual(['The task is paused already.']);
		expect(inTask({ do: 'resume', by: 'facilitator' }).refusals).toEqual([
			'The task is not paused.'
		]);
		const resumed = inTask(pause, { do: 'resume', by: 'facilitator' }).state;
		expect(resumed.isPaused).toBe(false);
		expect(resumed).not.toHaveProperty('pauseReason');
	});
});

describe('what a participant does in a task', () => {
	it('is no second look elsewhere, and no return without one', () => {
		const hide: Command = { do: 'hide', cause: 'external' };
		expect(typesOf({ do: 'show' }, hide, hide, { do: 'show' }, { do: 'show' })).toEqual([
			'page.hidden',
			'page.visible'
		]);
	});

	it('is a search of ten results at most, without its words where these are not allowed', () => {
		const topIds = Array.from({ length: 12 }, (_, at) => `needs/n${at}`);
		const search: Command = {
			do: 'search',
			qId: 'q',
			query: 'lost',
			nResults: 12,
			topIds,
			weak: false
		};
		const found = inTask(search).events.at(-1)?.data;
		expect(found).toMatchObject({ text: 'lost', length: '1-5', topIds: topIds.slice(0, 10) });
		const quiet = new ListWriter().send(
			{ do: 'begin', how: 'new' },
			{ do: 'consent', how: 'paper', scopes: { ...scopes, search: false } },
			{ do: 'profile', values: { tenure: 'short' } },
			start,
			search
		);
		expect(quiet.events.at(-1)?.type).toBe('search.submit');
		expect(JSON.stringify(quiet.events)).not.toContain('lost');
	});
});

describe('a thing that was named', () => {
	it('is right, partly right or neither', () => {
		const task = { answers: ['needs/a'], near: ['needs/b'] };
		expect(judgeAnswer(task, ['needs/b', 'needs/a'])).toBe('success');
		expect(judgeAnswer(task, ['needs/b'])).toBe('near');
		expect(judgeAnswer(task, ['needs/c'])).toBe('failure');
	});
});
