import { isTerminal } from '../attempts/slice-session.ts';
import type { StudyEvent } from '../session/events.ts';
import type { SessionFile } from '../session/types.ts';
import type { Finding } from './collect-remarks.ts';

/** Longer than anybody waits between two things. Milliseconds. */
const day = 24 * 3_600_000;

/** Times that hardly can be: a task that took none, and days in which nothing happened. */
export function checkTimes({ participant }: SessionFile): Finding[] {
	return participant.flatMap((event, index) => [
		...(event.type === 'task.start' && tookNone(event, participant.slice(index + 1))
			? [tell('no-time', 'A task took no time at all.', event)]
			: []),
		...(event.t - (participant[index - 1]?.t ?? 0) > day
			? [tell('long-wait', 'More than a day passed before the next event.', event)]
			: []),
		...(event.type === 'task.end' && event.data.auto !== wasTimeUp(participant, index)
			? [
					tell(
						'other-end',
						'Whether a task ended since its time was up is told in two ways.',
						event
					)
				]
			: [])
	]);
}

function tell(code: string, says: string, event: StudyEvent): Finding {
	return { code, level: 'usable', says, event };
}

function tookNone({ t }: StudyEvent, after: readonly StudyEvent[]): boolean {
	const end = after.find(isTerminal);
	return end !== undefined && end.type !== 'task.cancel' && end.t === t;
}

/** A task whose page was lost after its end is put away later, and that is nobody's time. */
function wasTimeUp(events: readonly StudyEvent[], index: number): boolean {
	const end = events[index - 1];
	return end !== undefined && isTerminal(end) && end.actor === 'system';
}
