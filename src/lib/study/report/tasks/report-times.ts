import { geometricMeanTime } from '../../measures/task-time.ts';
import type { TimeReport } from './types.ts';
import { isUnassisted, kindOf } from './unit-of.ts';
import type { CountedAttempt } from './unit-of.ts';

/**
 * Every time as a dot; the mean of those who did it alone only, never with failures or after help.
 * Of a closed tab nobody knows how long it took.
 */
export function reportTimes(counted: readonly CountedAttempt[]): TimeReport {
	const timed = counted.filter(({ timeMs, outcome }) => timeMs > 0 && outcome !== 'closed-tab');
	const alone = timed.filter(isUnassisted);
	const { interval, note, ...summary } = geometricMeanTime(alone.map(({ timeMs }) => timeMs));
	const external = alone.flatMap(({ externalMs }) => (externalMs > 0 ? externalMs : []));
	return {
		dots: timed.map((attempt) => ({
			participant: attempt.participant,
			ms: attempt.timeMs,
			kind: kindOf(attempt)
		})),
		summary: {
			...summary,
			...(interval && { bounds: interval }),
			...(note && { note: notes[note] }),
			...(external.length > 0 && {
				external: {
					n: external.length,
					low: Math.min(...external),
					high: Math.max(...external)
				}
			})
		}
	};
}

const notes = {
	single: 'one time only, no interval',
	'too-small': 'n too small for an interval',
	'all-equal': 'all times are the same'
} as const;
