import type { SessionFile } from '../session/types.ts';
import { validateSession } from '../validation/validate-session.ts';
import type { Validation } from '../validation/types.ts';
import type { LeftOut, ReportSource } from './types.ts';

/** A session, and why it does not count where it does not. */
export interface SortedSession {
	readonly session: SessionFile;
	readonly leftOut?: LeftOut;
	/** What the recording is good for, and why. */
	readonly validation: Validation;
}

/**
 * Which sessions count: those of this study, with one version of it on one edition of the product,
 * finished or broken off, neither pilots nor excluded unless asked for. Where several editions were
 * in front of people, the one that most of them saw counts, the later one of two; the others are
 * told and never pooled with it.
 */
export function sortSessions(source: ReportSource): SortedSession[] {
	const { study, sessions, site, include = [] } = source;
	const first = sessions.map((session) => {
		const validation = validateSession(session, { study, ...(site && { site }) });
		const leftOut = whyNot(session, study.study, include) ?? whyNotUsable(validation);
		return { session, validation, leftOut };
	});
	const counted = first.flatMap(({ session, leftOut }) => (leftOut ? [] : session));
	const series = largestSeries(counted);
	return first.map(({ session, validation, leftOut }) => {
		const why = leftOut ?? (seriesOf(session) === series ? undefined : otherEdition);
		return { session, validation, ...(why && { leftOut: why }) };
	});
}

const otherEdition: LeftOut = {
	why: 'other-edition',
	says: 'ran with another version of the study or other data: kept apart, never pooled'
};

function whyNot(
	{ header, status, exclusion }: SessionFile,
	study: { readonly id: string; readonly isPilot: boolean },
	include: NonNullable<ReportSource['include']>
): LeftOut | undefined {
	if (header.studyId !== study.id) {
		return { why: 'other-study', says: `belongs to the study "${header.studyId}"` };
	}
	if (status === 'withdrawn') return { why: 'withdrawn', says: 'the participant withdrew' };
	if (status === 'invalid') return { why: 'invalid', says: 'the session was called off' };
	if (exclusion && exclusion.undoneAt === undefined && !include.includes('excluded')) {
		return {
			why: 'excluded',
			says: `excluded by ${exclusion.by}: ${exclusion.reason}. This can be taken back`
		};
	}
	if (header.pilot && !study.isPilot && !include.includes('pilots')) {
		return { why: 'pilot', says: 'a pilot, to try the study out' };
	}
	return undefined;
}

function whyNotUsable({ level, remarks }: Validation): LeftOut | undefined {
	if (level !== 'not-usable') return undefined;
	const says = remarks.flatMap((remark) => (remark.level === 'not-usable' ? remark.says : []));
	return { why: 'not-usable', says: `not usable: ${says.join(' ')}` };
}

/** The study and the product of a session; sessions that differ here are never pooled. */
export function seriesOf({ header }: SessionFile): string {
	return [header.studyHash, header.dataHash, header.wizardHash].join(' ');
}

function largestSeries(sessions: readonly SessionFile[]): string | undefined {
	const found = new Map<string, { count: number; last: string }>();
	for (const session of sessions) {
		const known = found.get(seriesOf(session)) ?? { count: 0, last: '' };
		const last = session.began > known.last ? session.began : known.last;
		found.set(seriesOf(session), { count: known.count + 1, last });
	}
	return [...found].sort(([, a], [, b]) => b.count - a.count || (a.last < b.last ? 1 : -1))[0]?.[0];
}
