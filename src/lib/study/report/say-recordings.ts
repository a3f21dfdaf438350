import { sayDoubles } from '../session/say-doubles.ts';
import type { SortedSession } from './sort-sessions.ts';

/**
 * What is to be known of the recordings as a whole: of how many nothing is kept, which code stands
 * for two sessions that count, what was left out for the sake of people.
 */
export function sayRecordings(sorted: readonly SortedSession[]): string[] {
	const because = (why: string) => sorted.filter(({ leftOut }) => leftOut?.why === why).length;
	const [withdrew, unasked, simulated] = ['withdrawn', 'no-consent', 'simulated'].map(because);
	const counted = sorted.flatMap(({ session, leftOut }) => (leftOut ? [] : session));
	return [
		...(withdrew
			? [`${withdrew} withdrew. Only this number is kept: delete ${fileOf(withdrew)}.`]
			: []),
		...(unasked
			? [
					`${unasked} did not agree before the recording began. Only this number is kept: delete ${fileOf(unasked)}.`
				]
			: []),
		...(simulated
			? [
					`${simulated} simulated ${simulated === 1 ? 'session is' : 'sessions are'} left out, since people took part: a script is no evidence.`
				]
			: []),
		...sayDoubles(counted)
	];
}

const fileOf = (count: number) => (count === 1 ? 'the file of the recording' : 'their files');
