/** Time without anything that a replay shows in full, and what it shows of more. Milliseconds. */
const longestIdle = 10_000;
const shownOfIdle = 1_000;

/** How long a replay waits between two steps, in milliseconds: faster by `speed`, idle time cut short. */
export function delayBetween(from: number, to: number, speed: 1 | 4): number {
	const gap = Math.max(0, to - from);
	return (gap > longestIdle ? shownOfIdle : gap) / speed;
}
