import { describe, expect, it } from 'vitest';
import type { Command, Stage } from '../../../../src/lib/study/index.ts';
import {
	ListWriter,
	byQuestions,
	bySearch,
	ending,
	opening,
	scopes,
	screenOf,
	warmUp,
	wholeSession
} from '../../../support/session-builder.ts';

const stages: Readonly<Record<Stage, readonly Command[]>> = {
	consent: opening.slice(0, 1),
	profile: opening.slice(0, 2),
	'warm-up-card': opening,
	'warm-up': [...opening, ...warmUp.slice(0, 2)],
	'task-card': [...opening, ...warmUp],
	task: [...opening, ...warmUp, ...byQuestions.slice(0, 4)],
	'after-task': [...opening, ...warmUp, ...byQuestions.slice(0, 6)],
	questionnaire: [...opening, ...warmUp, ...byQuestions, ...bySearch],
	closing: wholeSession.slice(0, -1),
	ended: wholeSession
};
const by = 'facilitator';
const screen = screenOf('');
const every: readonly Command[] = [
	{ do: 'begin', how: 'new' },
	{ do: 'begin', how: 'recovered', gapMs: 5 },
	{ do: 'consent', how: 'paper', scopes },
	{ do: 'profile', values: { tenure: 'short' } },
	{ do: 'show-task' },
	{ do: 'start-task', screen },
	{ do: 'visit', screen: screenOf('search/') },
	{ do: 'search', qId: 'q', query: 'x', nResults: 0, topIds: [], weak: false },
	{ do: 'clear-search', qId: 'q' },
	{ do: 'open-result', id: 'needs/bags', rank: 1 },
	{ do: 'open-resource', resourceId: 'guide', external: true, newTab: true },
	{ do: 'hide', cause: 'unknown' },
	{ do: 'show' },
	{ do: 'nominate', answerIds: ['needs/bags'] },
	{ do: 'give-up', by: 'timeout' },
	{ do: 'skip', by },
	{ do: 'cancel-task', reason: 'Wrong card.' },
	{ do: 'rate', scale: 'seq', value: 3 },
	{ do: 'item', of: 'sus', item: 1, value: null },
	{ do: 'pause', by, reason: 'Phone.' },
	{ do: 'resume', by },
	{ do: 'drop-tasks' },
	{ do: 'close' },
	{ do: 'withdraw' },
	{ do: 'end', reason: 'timeout' },
	{ do: 'note-system', type: 'offline' },
	{ do: 'note-system', type: 'protocol.violation', what: 'Two tasks at once.' },
	{ do: 'clock-gap', ms: 3000 },
	{ do: 'change-code', to: 'P09', reason: 'Wrong card.' }
];

/** The commands that a stage allows, by name. */
function allowedIn(stage: Stage): string[] {
	const allowed = every.filter(
		(command) => new ListWriter().send(...stages[stage], command).refusals.length === 0
	);
	return [...new Set(allowed.map((command) => command.do))];
}

const always = ['begin', 'withdraw', 'end', 'note-system', 'clock-gap', 'change-code'];
const inTask = [
	'visit',
	'search',
	'clear-search',
	'open-result',
	'open-resource',
	'hide',
	'show',
	'nominate',
	'give-up',
	'skip',
	'cancel-task',
	'pause'
];

describe('what can be done in a session', () => {
	it.each<[Stage, readonly string[]]>([
		['profile', ['profile', ...always]],
		['warm-up-card', ['show-task', 'start-task', ...always]],
		['warm-up', [...inTask, ...always]],
		['task-card', ['show-task', 'start-task', 'drop-tasks', ...always]],
		['task', [...inTask, ...always]],
		['after-task', ['rate', ...always]],
		['questionnaire', ['item', ...always]],
		['closing', ['close', ...always]]
	])('at the stage “%s” is %j', (stage, names) => {
		expect(new ListWriter().send(...stages[stage]).state.stage).toBe(stage);
		expect(allowedIn(stage).sort()).toEqual([...names].sort());
	});

	it('before consent is to begin, to agree and to withdraw, and nothing more', () => {
		expect(allowedIn('consent')).toEqual(['begin', 'consent', 'withdraw']);
		const { events } = new ListWriter().send(...stages.consent, ...every.slice(4));
		expect(events.map(({ type }) => type)).toEqual([
			'session.start',
			'segment.start',
			'consent.withdrawn'
		]);
	});

	it('after the end is a correction of the code alone, and nothing after a withdrawal', () => {
		expect(allowedIn('ended')).toEqual(['change-code']);
		for (const path of Object.values(stages).slice(0, -1)) {
			const gone = new ListWriter().send(...path, { do: 'withdraw' });
			const written = gone.events.length;
			expect(gone.state).toMatchObject({ stage: 'ended', endedAs: 'withdrawn' });
			expect(gone.send(...every).events).toHaveLength(written);
		}
	});

	it('is refused in whole sentences', () => {
		for (const path of Object.values(stages)) {
			const { refusals } = new ListWriter().send(...path, ...every);
			for (const refusal of refusals) expect(refusal).toMatch(/^[A-Z][^]*[.?]$/);
		}
	});

	it('is to begin before all else', () => {
		const { refusals } = new ListWriter().send({ do: 'withdraw' });
		expect(refusals).toEqual(['This session has not begun.']);
	});

	it('leaves no profile half answered, and keeps no other field', () => {
		const writer = new ListWriter().send(...opening.slice(0, 2));
		writer.send({ do: 'profile', values: { tenure: 'ages' } });
		expect(writer.refusals).toEqual(['Still without an answer: How long?']);
		writer.send({ do: 'profile', values: { tenure: 'short', name: 'Ann' } });
		expect(writer.events.at(-1)?.data).toEqual({ values: { tenure: 'short' } });
	});

	it('runs a whole session to its end without a refusal', () => {
		const whole = new ListWriter().send(
			...opening,
			...warmUp,
			...byQuestions,
			...bySearch,
			...ending
		);
		expect(whole.refusals).toEqual([]);
		expect(whole.state.endedAs).toBe('complete');
	});
});
