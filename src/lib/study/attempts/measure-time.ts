import type { StudyEvent } from '../session/events.ts';
import { dropUndone } from './drop-undone.ts';
import { isTerminal } from './slice-session.ts';
import { measureSpans } from './spans.ts';
import type { Span } from './spans.ts';

/** How long an attempt took, in milliseconds. */
export interface AttemptTime {
	readonly grossMs: number;
	readonly pauseMs: number;
	/** Unexplained absence outside of pauses: another window, a sleeping device, a crash. */
	readonly awayMs: number;
	/** On a resource that was opened; part of `timeMs`. */
	readonly externalMs: number;
	readonly timeMs: number;
}

/** Both lists of a session, and the bounds of an attempt in session time. */
export interface Timed {
	readonly participant: readonly StudyEvent[];
	readonly console: readonly StudyEvent[];
	readonly start: number;
	readonly end: number;
}

/**
 * Time on task: gross without pauses and unexplained absence (specification, 2.4). What overlaps is
 * taken away once, and counts as pause first, then as absence, then as time on a resource. What was
 * never closed lasts until the end of the attempt.
 */
export function measureTime({ participant, console, start, end }: Timed): AttemptTime {
	const window = { from: start, to: Math.max(start, end) };
	const lists = [dropUndone(participant), dropUndone(console)] as const;
	const pauses = findPauses(lists, window.to);
	const hidden = findHidden(lists[0], window.to);
	const away = [...hidden.unknown, ...findGaps(lists[0])];
	const grossMs = window.to - window.from;
	const pauseMs = measureSpans(pauses, window);
	const outMs = measureSpans([...pauses, ...away], window);
	const allMs = measureSpans([...pauses, ...away, ...hidden.external], window);
	return {
		grossMs,
		pauseMs,
		awayMs: outMs - pauseMs,
		externalMs: allMs - outMs,
		timeMs: grossMs - outMs
	};
}

type Lists = readonly [readonly StudyEvent[], readonly StudyEvent[]];

/**
 * A pause ends with the resume of its own list; where that list has none, with the other's; and at
 * the latest with its own attempt, so that a forgotten resume costs no later task its time.
 */
function findPauses([one, other]: Lists, end: number): Span[] {
	const bounds = one.filter((event) => event.type === 'task.start' || isTerminal(event));
	return [...pausesOf([one, other], bounds, end), ...pausesOf([other, one], bounds, end)];
}

function pausesOf([own, other]: Lists, bounds: readonly StudyEvent[], end: number): Span[] {
	return own.flatMap((event) => {
		if (event.type !== 'pause') return [];
		const resumes = (list: readonly StudyEvent[]) =>
			list.find(
				({ type, t, seq }) => type === 'resume' && t >= event.t && (list !== own || seq > event.seq)
			);
		const resumed = (resumes(own) ?? resumes(other))?.t;
		const latest = findLatest(event, bounds, resumed !== undefined);
		return [{ from: event.t, to: Math.min(resumed ?? end, latest ?? Infinity) }];
	});
}

/** Between tasks, a pause that nobody ended lasts until the next begins. */
function findLatest(
	{ t }: StudyEvent,
	bounds: readonly StudyEvent[],
	isResumed: boolean
): number | undefined {
	const isWithin = bounds.findLast((event) => event.t <= t)?.type === 'task.start';
	const next = bounds.find((event) => event.t > t && (isWithin || !isResumed || isTerminal(event)));
	return next?.t;
}

/** A page that loads anew is seen again. */
function findHidden(events: readonly StudyEvent[], end: number) {
	const spans: Record<'external' | 'unknown', Span[]> = { external: [], unknown: [] };
	events.forEach((event, index) => {
		if (event.type !== 'page.hidden') return;
		const back = events
			.slice(index + 1)
			.find(
				({ type }) => type === 'page.visible' || type === 'segment.start' || type === 'page.hidden'
			);
		spans[event.data.cause].push({ from: event.t, to: back?.t ?? end });
	});
	return spans;
}

/** What is known only afterwards: the event stands at the end of the gap. */
function findGaps(events: readonly StudyEvent[]): Span[] {
	return events.flatMap((event) => {
		if (event.type === 'clock.gap') return [{ from: event.t - event.data.ms, to: event.t }];
		if (event.type === 'recovered') return [{ from: event.t - event.data.gapMs, to: event.t }];
		return [];
	});
}
