import { gradeSus } from './grade-sus.ts';
import type { SusGrade } from './grade-sus.ts';
import type { Interval } from './interval.ts';
import { percentileOfSus } from './percentile-of-sus.ts';
import { susReliability } from './sus-reliability.ts';
import { tInterval } from './t-interval.ts';

export interface SusSummary {
	readonly n: number;
	readonly mean: number;
	/** 95 %; may reach beyond 0 and 100. Absent for one score. */
	readonly interval?: Interval;
	readonly grade: SusGrade;
	/** About how many of 100 products score lower. */
	readonly percentile: number;
	/** Enough people for the grade to stand without brackets. */
	readonly gradeIsFirm: boolean;
}

/** Three samples of four agree with the result of all: eight people. */
const firm = 0.75;

/** What scores of the System Usability Scale come to; nothing without any. */
export function summarizeSus(scores: readonly number[]): SusSummary | undefined {
	const summary = tInterval(scores);
	if (!summary) return undefined;
	const { n, mean, interval } = summary;
	return {
		n,
		mean,
		...(interval && { interval }),
		grade: gradeSus(mean),
		percentile: percentileOfSus(mean),
		gradeIsFirm: (susReliability(n) ?? 0) >= firm
	};
}
