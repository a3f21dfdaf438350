import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Told } from '../../../support/event-list-builder.ts';
import {
	aList,
	aReadyStudy,
	aRecording,
	attemptOf,
	attemptsOf,
	found,
	saw,
	started,
	tell
} from '../../../support/event-list-builder.ts';
import { randomlyRun, randomSession } from '../../../support/random-session.ts';
import { workedAttempts } from '../../../support/worked-attempts.ts';
import { toAttempts } from '../../../../src/lib/study/index.ts';

const worked = Object.entries(workedAttempts).map(([id, { participant, console }]) => ({
	id,
	...attemptOf(participant, console)
}));

describe('toAttempts', () => {
	// Specification 2.1: class, screens visited, different screens, lostness.
	it.each([
		['A', 'direct-success', 5, 5, 0],
		['B', 'indirect-success', 7, 6, 0.2195],
		['C', 'direct-failure', 5, 5, undefined],
		['D', 'direct-success', 3, 3, 0],
		['E', 'direct-skip', 1, 1, undefined],
		['F', 'indirect-skip', 3, 3, undefined],
		['G', 'indirect-success', 7, 6, 0.2195]
	])(
		'gives the worked attempt %s its class and its screens',
		(id, outcome, total, distinct, lost) => {
			const attempt = worked.find((one) => one.id === id);
			expect(attempt).toMatchObject({ status: 'done', outcome, total, distinct });
			if (lost === undefined) expect(attempt?.lostness).toBeUndefined();
			else expect(attempt?.lostness).toBeCloseTo(lost, 4);
		}
	);

	it('counts 4 of 7 successes among the worked attempts, 3 without help, and 3 direct', () => {
		const good = worked.filter(({ outcome }) => outcome?.endsWith('-success'));
		expect(good).toHaveLength(4);
		expect(good.filter(({ assisted }) => !assisted)).toHaveLength(3);
		const direct = ['direct-success', 'direct-failure'];
		expect(worked.filter(({ outcome }) => direct.includes(outcome ?? ''))).toHaveLength(3);
	});

	it('tells the way that was used and the fewest screens of it', () => {
		expect(worked.map(({ id, strategy, minimum }) => [id, strategy, minimum])).toEqual([
			['A', 'wizard', 5],
			['B', 'wizard', 5],
			['C', 'wizard', 5],
			['D', 'search', 3],
			['E', 'none', undefined],
			['F', 'wizard', 5],
			['G', 'wizard', 5]
		]);
	});

	it('keeps both queries of a search, the one without results included, and the rank opened', () => {
		const [first, second] = worked.find(({ id }) => id === 'D')?.queries ?? [];
		expect(first).toMatchObject({ text: 'lost item', nResults: 0 });
		expect(first?.openedRank).toBeUndefined();
		expect(second).toMatchObject({ text: 'lost summit', openedRank: 2, afterAnswers: false });
	});

	it('leaves out the task to try out, and lists tasks that were never begun', () => {
		const warm: Told[] = [
			tell(
				1,
				'task.start',
				{ taskId: 'warm-up', startNode: 'page/', warm: true },
				{ attemptId: 'a1' }
			),
			saw(1, 'page/', 'reset'),
			...found(5)
		];
		const list = aList(...warm, ...started(10, 'a2'), ...found(20));
		const session = aRecording(list, { header: { orderUsed: ['lost', 'other'] } });
		const rows = toAttempts(session, aReadyStudy());
		expect(rows.map(({ taskId, status, position }) => [taskId, status, position])).toEqual([
			['lost', 'done', 1],
			['other', 'not_reached', 2]
		]);
	});

	it('takes no account of help that came after the end', () => {
		const help = aList(tell(50, 'assist', { level: 3 }, { attemptId: 'a1', actor: 'facilitator' }));
		expect(attemptOf(aList(...started(), ...found(40)), help)).toMatchObject({
			assisted: false,
			assistMax: 0
		});
	});

	it('keeps the highest level of help, and forgets help that was taken back', () => {
		const actor = 'facilitator';
		const help = aList(
			tell(12, 'assist', { level: 1 }, { attemptId: 'a1', actor }),
			tell(13, 'assist', { level: 3 }, { actor }),
			tell(14, 'undo', { seq: 2 }, { actor })
		);
		expect(attemptOf(aList(...started(), ...found(40)), help).assistMax).toBe(1);
	});

	it('shows how sure somebody was of a wrong answer', () => {
		const wrong = aList(
			...started(),
			saw(12, 'plan|a', 'open'),
			...found(40, 'resources/other'),
			tell(42, 'seq', { value: 6 }),
			tell(43, 'confidence', { value: 7 })
		);
		expect(attemptOf(wrong)).toMatchObject({ outcome: 'direct-failure', seq: 6, confidence: 7 });
	});

	it('flags a task begun a second time after it was canceled', () => {
		const list = aList(
			...started(),
			tell(15, 'task.cancel', { reason: 'Wrong card.' }, { actor: 'facilitator' }),
			...started(20, 'a2'),
			...found(30)
		);
		const rows = attemptsOf(list);
		expect(rows.map(({ status }) => status)).toEqual(['invalid', 'done']);
		expect(rows.map(({ flags }) => flags)).toEqual([['canceled'], ['found-on-start', 'repeated']]);
		expect(rows[0]?.outcome).toBeUndefined();
	});

	it('gives rows that agree with themselves for every session that could be run', () => {
		fc.assert(
			fc.property(randomSession, (session) => {
				const rows = toAttempts(session, randomlyRun.study);
				expect(new Set(rows.map(({ taskId }) => taskId))).toEqual(
					new Set(session.header.orderUsed)
				);
				for (const row of rows) {
					const isBegun = row.status !== 'not_reached';
					expect(row.distinct).toBeGreaterThanOrEqual(isBegun ? 1 : 0);
					expect(row.total).toBeGreaterThanOrEqual(row.distinct);
					expect(row.timeMs).toBeGreaterThanOrEqual(0);
					expect(row.timeMs + row.pauseMs + row.awayMs).toBe(row.grossMs);
					expect(row.externalMs).toBeLessThanOrEqual(row.timeMs);
					const isOpen = row.status === 'open' && !row.flags.includes('begun-anew');
					expect(row.outcome !== undefined).toBe(row.status === 'done' || isOpen);
					expect(row.outcome === 'closed-tab').toBe(isOpen);
					expect(row.path.filter(({ isBacktrack }) => isBacktrack).length).toBeLessThanOrEqual(
						row.backtracks
					);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('is held to sessions that come to every class and every state', () => {
		const sessions = fc.sample(randomSession, { seed: 6, numRuns: 300 });
		const rows = sessions.flatMap((session) => toAttempts(session, randomlyRun.study));
		const reached = new Set(rows.map(({ outcome, status }) => outcome ?? status));
		expect([...reached].sort()).toEqual([
			'closed-tab',
			'direct-failure',
			'direct-skip',
			'direct-success',
			'indirect-failure',
			'indirect-skip',
			'indirect-success',
			'invalid',
			'not_reached'
		]);
	});
});

describe('a tab that was closed', () => {
	const open = (at: number, attemptId: string) => [
		...started(at, attemptId),
		saw(at + 2, 'plan|a', 'open')
	];
	const cancel = tell(15, 'task.cancel', { reason: 'the wrong card' }, { actor: 'facilitator' });
	const told = (...list: readonly (readonly Told[])[]) =>
		attemptsOf(aList(...list.flat())).map(({ status, outcome, flags }) => [
			status,
			outcome,
			flags.includes('begun-anew')
		]);

	it('is an outcome of its own', () => {
		expect(told(open(10, 'a1'))).toEqual([['open', 'closed-tab', false]]);
		expect(told(started(10, 'a1'), [cancel], open(20, 'a2')).at(-1)).toEqual([
			'open',
			'closed-tab',
			false
		]);
	});

	it('counts for nothing where the same task was done in another attempt', () => {
		const done = [...started(30, 'a2'), ...found(40)];
		expect(told(open(10, 'a1'), done)[0]).toEqual(['open', undefined, true]);
		expect(told(done, open(50, 'a3'))[1]).toEqual(['open', undefined, true]);
		expect(told(open(10, 'a1'), open(20, 'a2')).map(([, outcome]) => outcome)).toEqual([
			undefined,
			'closed-tab'
		]);
	});
});
