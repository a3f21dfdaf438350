import { summarizeSus } from '../measures/summarize-sus.ts';
import { isStraightLined, scoreSus } from '../measures/score-sus.ts';
import { scoreUmuxLite } from '../measures/umux-lite.ts';
import type { SessionFile } from '../session/types.ts';
import { meanReport } from './tasks/mean-report.ts';
import type { SusReport, UmuxReport } from './types.ts';

const susItems = 10;
const umuxItems = 2;
const hundred = { low: 0, high: 100 } as const;

/** Scores of the System Usability Scale; nothing where nobody answered all of it. */
export function reportSus(sessions: readonly SessionFile[]): SusReport | undefined {
	const answered = sessions.map((session) => ({
		participant: session.header.participantCode,
		answers: answersTo(session, 'sus.item', susItems)
	}));
	const dots = answered.flatMap(({ participant, answers }) => {
		const value = scoreSus(answers);
		return value === undefined ? [] : { participant, value };
	});
	const summary = summarizeSus(dots.map(({ value }) => value));
	if (!summary) return undefined;
	const { mean, interval, grade, percentile, gradeIsFirm } = summary;
	return {
		dots,
		mean,
		grade,
		percentile,
		gradeIsFirm,
		...(interval && {
			bounds: { low: Math.max(0, interval.low), high: Math.min(100, interval.high) }
		}),
		straightLined: answered
			.filter(({ answers }) => isStraightLined(answers))
			.map(({ participant }) => participant),
		missing: answered.length - dots.length
	};
}

/** Scores of UMUX-Lite, and what they would be on the other scale. */
export function reportUmuxLite(sessions: readonly SessionFile[]): UmuxReport | undefined {
	const dots = sessions.flatMap((session) => {
		const [first, second] = answersTo(session, 'umux.item', umuxItems);
		const scored = scoreUmuxLite([first ?? null, second ?? null]);
		return scored ? { participant: session.header.participantCode, ...scored } : [];
	});
	if (dots.length === 0) return undefined;
	return {
		dots: dots.map(({ participant, score }) => ({ participant, value: score })),
		summary: meanReport(
			dots.map(({ score }) => score),
			hundred
		),
		susEquivalent: dots.reduce((sum, dot) => sum + dot.susEquivalent, 0) / dots.length
	};
}

/** The last answer to each item; nothing for what was left out. */
function answersTo(
	{ participant }: SessionFile,
	type: 'sus.item' | 'umux.item',
	items: number
): (number | null)[] {
	const answers = Array.from({ length: items }, (): number | null => null);
	for (const event of participant) {
		if (event.type === type) answers[event.data.item - 1] = event.data.value;
	}
	return answers;
}
