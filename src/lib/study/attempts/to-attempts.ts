import type { ReadyStudy } from '../definition/types.ts';
import type { StudyEvent } from '../session/events.ts';
import type { SessionFile } from '../session/types.ts';
import { flagAttempt } from './flag-attempt.ts';
import { judgeAttempt } from './judge-attempt.ts';
import type { Judgment } from './judge-attempt.ts';
import { findFirstChoice, listFirstAnswers } from './list-first-answers.ts';
import { findWhy, listNotes, quoteWhy } from './list-notes.ts';
import { listQueries } from './list-queries.ts';
import { measureLostness } from './measure-lostness.ts';
import { measureTime } from './measure-time.ts';
import { sliceSession } from './slice-session.ts';
import type { Slice } from './slice-session.ts';
import { tracePath } from './trace-path.ts';
import type { Trace } from './trace-path.ts';
import type { Attempt } from './types.ts';

/**
 * One row for each attempt of a session in the order of the recording, then one for each task of its
 * order that was never begun. The task to try out is no attempt. Never throws on a recording that
 * was read: what is missing leaves its field out.
 */
export function toAttempts(session: SessionFile, study: ReadyStudy): Attempt[] {
	const slices = sliceSession(session);
	const begun = new Set(slices.map(({ taskId }) => taskId));
	const left = session.header.orderUsed.filter((taskId) => !begun.has(taskId));
	const rows = slices.map((slice) => toAttempt(slice, session, study));
	return [
		...rows.map((row, index) => {
			const before = rows.slice(0, index).filter(({ taskId }) => taskId === row.taskId);
			const after = rows.slice(index + 1).filter(({ taskId }) => taskId === row.taskId);
			const isElsewhere =
				[...before, ...after].some(({ status }) => status === 'done') ||
				after.some(({ status }) => status === 'open');
			const told = before.length > 0 ? flag(row, 'repeated') : row;
			return row.status === 'open' && isElsewhere ? leaveToOther(told) : told;
		}),
		...left.map((taskId) => notReached(session, taskId))
	];
}

function toAttempt(slice: Slice, session: SessionFile, ready: ReadyStudy): Attempt {
	const { attemptId, taskId, events, about, terminal, start, end } = slice;
	const { participant, console } = session;
	const trace = tracePath(slice);
	const task = ready.study.tasks.find(({ id }) => id === taskId);
	const judgment = judgeAttempt(task, slice, trace);
	const time = measureTime({ participant, console, start, end });
	const firstChoice = findFirstChoice(events);
	const named = terminal?.type === 'nominate' ? terminal.data : undefined;
	const node = named?.nodeKey ?? trace.lastNode;
	return {
		...identify(session, taskId, attemptId),
		...judgment,
		...findHelp([...events, ...about], end),
		strategy: trace.ways.join('→') || 'none',
		firstAnswers: listFirstAnswers(events),
		...(firstChoice ? { firstChoice } : {}),
		...countScreens(trace),
		...compareWithFewest(judgment, trace, ready.routes[taskId]?.minimum),
		inspections: events.filter(({ type }) => type === 'resource.open').length,
		queries: listQueries(events),
		...time,
		...findRatings(about),
		answerIds: named?.answerIds ?? [],
		lastNode: node,
		notes: [
			...listNotes([...events, ...about], start),
			...quoteWhy(about, session, { start, node })
		],
		flags: [...judgment.flags, ...flagAttempt(slice, time.timeMs)]
	};
}

const flag = (attempt: Attempt, code: string): Attempt => ({
	...attempt,
	flags: [...attempt.flags, code]
});

/** Who closed the tab and did the same task in another attempt is counted once, with that one. */
function leaveToOther({ outcome, ...attempt }: Attempt): Attempt {
	return outcome ? flag(attempt, 'begun-anew') : attempt;
}

function identify({ header }: SessionFile, taskId: string, attemptId: string) {
	return {
		sessionId: header.sessionId,
		participant: header.participantCode,
		attemptId,
		taskId,
		position: header.orderUsed.indexOf(taskId) + 1
	};
}

function countScreens({ path, total, distinct, backtracks }: Trace) {
	return { path, total, distinct, backtracks };
}

/** Lostness is told of successes only, against the fewest screens of the way used at the end. */
function compareWithFewest(
	{ outcome }: Judgment,
	{ ways, total, distinct }: Trace,
	fewest: ReadyStudy['routes'][string]['minimum'] | undefined
): Pick<Attempt, 'minimum' | 'lostness'> {
	const way = ways.at(-1);
	const minimum = way === 'wizard' || way === 'search' ? fewest?.[way] : undefined;
	if (minimum === undefined) return {};
	const isSuccess = outcome === 'direct-success' || outcome === 'indirect-success';
	const lost = isSuccess ? measureLostness({ min: minimum, total, distinct }) : undefined;
	return { minimum, ...(lost === undefined ? {} : { lostness: lost }) };
}

/** Help after the end is no help: whoever tells the way then changes no outcome. */
function findHelp(
	events: readonly StudyEvent[],
	end: number
): Pick<Attempt, 'assisted' | 'assistMax'> {
	const levels = events.flatMap((event) =>
		event.type === 'assist' && event.t <= end ? [event.data.level] : []
	);
	const assistMax = levels.reduce<Attempt['assistMax']>(
		(most, level) => (level > most ? level : most),
		0
	);
	return { assisted: assistMax > 0, assistMax };
}

function findRatings(events: readonly StudyEvent[]): Pick<Attempt, 'seq' | 'why' | 'confidence'> {
	const valueOf = (scale: 'seq' | 'confidence') => {
		const event = events.findLast(({ type }) => type === scale);
		const value = event?.type === 'seq' || event?.type === 'confidence' ? event.data.value : null;
		return value === null ? {} : { [scale]: value };
	};
	const why = findWhy(events);
	return { ...valueOf('seq'), ...(why && { why: why.data.text }), ...valueOf('confidence') };
}

function notReached(session: SessionFile, taskId: string): Attempt {
	return {
		...identify(session, taskId, ''),
		status: 'not_reached',
		near: false,
		assisted: false,
		assistMax: 0,
		strategy: 'none',
		firstAnswers: [],
		total: 0,
		distinct: 0,
		backtracks: 0,
		inspections: 0,
		queries: [],
		...measureTime({ participant: [], console: [], start: 0, end: 0 }),
		answerIds: [],
		path: [],
		notes: [],
		flags: []
	};
}
