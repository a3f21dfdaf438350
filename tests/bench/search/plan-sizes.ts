/** What was measured of an engine at a size; times in milliseconds. */
export interface Known {
	readonly engine: string;
	readonly size: number;
	readonly build: number;
	readonly p50: number;
}

/** An engine left out at a size, and why. */
export interface Skipped {
	readonly engine: string;
	readonly reason: string;
}

const longestBuild = 90_000;
const longestKeystroke = 3_000;

/** Whether an engine would take minutes at `size`, by what it took at the largest size so far. */
export function foresee(
	{ engine, size: before, build, p50 }: Known,
	size: number
): Skipped | undefined {
	const times = size / before;
	const say = (what: string, took: number) => ({
		engine,
		reason: `${what} would take about ${(took / 1000).toFixed(0)} s or more, ${times.toFixed(0)} times as long as at ${before} documents`
	});
	if (build * times > longestBuild) return say('building it', build * times);
	if (p50 * times > longestKeystroke) return say('half of its keystrokes', p50 * times);
	return undefined;
}
