/** What the clocks of a browser say, in milliseconds. */
export interface ClockReading {
	/** Never falls, and may stand still while a device sleeps. */
	readonly mono: number;
	/** What the device shows; may jump. */
	readonly wall: number;
}

export interface ClockState {
	/** Readings when this page began, or when a gap was last seen. */
	readonly from: ClockReading;
	/** Session time at those readings. */
	readonly base: number;
	/** The latest session time given out. */
	readonly last: number;
}

/** Farther apart than this the two clocks disagree: the device slept, or was set. Milliseconds. */
const drift = 2000;

/** A gap counts for a day at most: beyond that a date was set, and nobody was waiting. Milliseconds. */
const longestGap = 24 * 3_600_000;
const gapOf = (ms: number) => Math.min(longestGap, Math.max(0, Math.round(ms)));

/**
 * A clock for one page load. `continuesFrom` is the last event of an earlier load, so that the time
 * in between counts; a wall clock that was set back meanwhile adds none.
 */
export function startClock(
	from: ClockReading,
	continuesFrom?: { readonly t: number; readonly wall: number }
): ClockState {
	const base = continuesFrom ? continuesFrom.t + gapOf(from.wall - continuesFrom.wall) : 0;
	return { from, base, last: base };
}

/**
 * The session time of a moment in whole milliseconds, which never falls; and how long a gap the
 * device slept through, where the clocks have come apart by more than two seconds.
 */
export function tickClock(
	state: ClockState,
	now: ClockReading
): { readonly state: ClockState; readonly t: number; readonly gapMs?: number } {
	const passed = now.mono - state.from.mono;
	const shown = now.wall - state.from.wall;
	const t = Math.max(state.last, Math.round(state.base + passed));
	if (Math.abs(shown - passed) <= drift) return { state: { ...state, last: t }, t };
	const gapMs = gapOf(shown - passed);
	const after = t + gapMs;
	return { state: { from: now, base: after, last: after }, t: after, gapMs };
}
