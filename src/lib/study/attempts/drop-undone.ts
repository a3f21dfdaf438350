import type { StudyEvent } from '../session/events.ts';

/**
 * One list of events without what the facilitator took back, and without the takings back. An undo
 * that was itself undone takes back nothing; what participants did cannot be undone.
 */
export function dropUndone(events: readonly StudyEvent[]): StudyEvent[] {
	const undone = new Set<number>();
	for (const event of [...events].reverse()) {
		if (event.type === 'undo' && !undone.has(event.seq)) undone.add(event.data.seq);
	}
	return events.filter(
		({ seq, type, actor }) => type !== 'undo' && !(undone.has(seq) && actor === 'facilitator')
	);
}
