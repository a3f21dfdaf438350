import type { SessionFile } from '../session/types.ts';
import { checkConsent } from '../validation/check-consent.ts';
import { isEarlier } from '../validation/check-edition.ts';
import { validateSession } from '../validation/validate-session.ts';
import type { Validation } from '../validation/types.ts';
import type { LeftOut, ReportSource } from './types.ts';

/** A session, and why it does not count where it does not. */
export interface SortedSession {
	readonly session: SessionFile;
	readonly leftOut?: LeftOut;
	/** Nothing but its exclusion keeps it from counting: who asks "what if" counts it. */
	readonly isOnlyExcluded: boolean;
	/** What the recording is good for, and why. */
	readonly validation: Validation;
}

/**
 * Which sessions count: those of this study, with one version of it on one edition of the product,
 * finished or broken off, neither pilots nor excluded unless asked for. Where several editions were
 * in front of people, the one that most of them saw counts, the later one of two; the others are
 * told and never pooled with it. Recordings of an earlier version count only where there are none of
 * this one. Once a person took part, what a script made counts no more.
 */
export function sortSessions(source: ReportSource): SortedSession[] {
	const { study, sessions, site } = source;
	const first = sessions.map((session) => {
		const validation = validateSession(session, { study, ...(site && { site }) });
		return { session, validation, whys: listWhys(session, source, validation) };
	});
	const free = first.flatMap(({ session, whys }) => (whys.length > 0 ? [] : session));
	const own = free.filter(({ header }) => !isEarlier(header, study));
	const ofVersion = own.length > 0 ? own : free;
	const people = ofVersion.filter(({ header }) => !header.simulated);
	const series = largestSeries(people.length > 0 ? people : ofVersion);
	return first.map(({ session, validation, whys }) => {
		const all = [
			...whys,
			...(people.length > 0 && session.header.simulated ? [simulated] : []),
			...(seriesOf(session) === series ? [] : [otherEdition])
		];
		const [leftOut] = all;
		const isOnlyExcluded = leftOut?.why === 'excluded' && all.length === 1;
		return { session, validation, isOnlyExcluded, ...(leftOut && { leftOut }) };
	});
}

/**
 * Whether nothing of a recording may be shown: its participant withdrew, or did not agree before it
 * began. Only how many there are may be told.
 */
export function isWithheld(leftOut: LeftOut | undefined): boolean {
	return leftOut?.why === 'withdrawn' || leftOut?.why === 'no-consent';
}

const otherEdition: LeftOut = {
	why: 'other-edition',
	says: 'ran with another version of the study or other data: kept apart, never pooled'
};
const simulated: LeftOut = {
	why: 'simulated',
	says: 'made by a script and not by a person: left out, since people took part'
};

/** Everything that keeps a session from counting, seen by itself; what weighs most comes first. */
function listWhys(
	session: SessionFile,
	{ study: { study }, include = [] }: ReportSource,
	validation: Validation
): LeftOut[] {
	const { header, status, exclusion } = session;
	const isExcluded = exclusion !== undefined && exclusion.undoneAt === undefined;
	const whys: (LeftOut | false | undefined)[] = [
		whyWithheld(session),
		header.studyId !== study.id && {
			why: 'other-study',
			says: `belongs to the study "${header.studyId}"`
		},
		status === 'invalid' && { why: 'invalid', says: 'the session was called off' },
		isExcluded &&
			!include.includes('excluded') && {
				why: 'excluded',
				says: `excluded by ${exclusion.by}: ${exclusion.reason}. This can be taken back`
			},
		header.pilot &&
			!study.isPilot &&
			!include.includes('pilots') && { why: 'pilot', says: 'a pilot, to try the study out' },
		whyNotUsable(validation)
	];
	return whys.filter((why): why is LeftOut => Boolean(why));
}

function whyWithheld(session: SessionFile): LeftOut | undefined {
	const { status, participant } = session;
	const left = participant.some(({ type }) => type === 'consent.withdrawn');
	if (status === 'withdrawn' || left) return { why: 'withdrawn', says: 'the participant withdrew' };
	if (!checkConsent(session).some(({ level }) => level === 'not-usable')) return undefined;
	return { why: 'no-consent', says: 'the participant did not agree before it was recorded' };
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
