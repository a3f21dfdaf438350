import type { EventType } from '../session/events.ts';
import { isTouched } from './judge-attempt.ts';
import type { Slice } from './slice-session.ts';

const byEvent: readonly (readonly [EventType, string])[] = [
	['recovered', 'recovered'],
	['clock.gap', 'clock-gap'],
	['tab.conflict', 'two-tabs'],
	['save.fail', 'not-saved'],
	['protocol.violation', 'protocol']
];

/** Codes of what makes an attempt doubtful: reasons to look at it, never to leave it out. */
export function flagAttempt(slice: Slice, timeMs: number): string[] {
	const types = new Set(slice.events.map(({ type }) => type));
	const ofEvents = byEvent.filter(([type]) => types.has(type)).map(([, code]) => code);
	return [
		...ofEvents,
		...flagBounds(slice),
		...flagEnd(slice),
		...(timeMs <= 0 ? ['no-time'] : [])
	];
}

/** A page that was loaded again, and bounds that were corrected afterwards. */
function flagBounds({ events, about, attemptId }: Slice): string[] {
	const reloads = events.some((event) => event.type === 'segment.start' && event.data.reload);
	const fixes = [...events, ...about].flatMap((event) =>
		event.type === 'boundary.fix' && event.data.attemptId === attemptId ? [event.data.field] : []
	);
	return [
		...(reloads ? ['reloaded'] : []),
		...(fixes.includes('start') ? ['forgotten-start'] : []),
		...(fixes.includes('end') ? ['forgotten-stop'] : [])
	];
}

function flagEnd(slice: Slice): string[] {
	const { terminal } = slice;
	if (terminal?.type === 'nominate') return isTouched(slice) ? [] : ['found-on-start'];
	if (terminal?.type !== 'giveup' && terminal?.type !== 'skip') return [];
	return terminal.data.by === 'timeout' ? ['timed-out'] : [];
}
