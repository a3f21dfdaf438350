import type { Attempt, AttemptNote } from '../attempts/types.ts';
import type { Edition, ReadyStudy } from '../definition/types.ts';
import type { FindingsFile } from '../problems/types.ts';
import type { SessionFile } from '../session/types.ts';
import type { StudySite } from '../site/types.ts';
import type { ComparisonReport } from './comparison/types.ts';
import type {
	Attractor,
	Bounds,
	MeanReport,
	QuestionReport,
	Rate,
	ScreenCount,
	SearchReport,
	TaskReport
} from './tasks/types.ts';

export type * from './comparison/types.ts';

/** From what a report is made. */
export interface ReportSource {
	readonly study: ReadyStudy;
	readonly sessions: readonly SessionFile[];
	/** Sessions that are left out else. */
	readonly include?: readonly Included[];
	readonly interval?: IntervalKind;
	/** Gives titles to what was named; without it their ids stand there. */
	readonly site?: StudySite;
	/** What was found wrong, rated and decided; counted anew in the sessions that count. */
	readonly findings?: FindingsFile;
	/** What a later study found: each problem says how it stands there. */
	readonly later?: FindingsFile;
	/** An earlier study, whose tasks are laid beside those of this one. */
	readonly compareWith?: ComparedStudy;
	/** "2026-11-24". */
	readonly printedOn: string;
}

type Included = 'excluded' | 'pilots';
export type IntervalKind = 'adjusted-wald' | 'wilson';

export interface ComparedStudy {
	readonly study: ReadyStudy;
	readonly sessions: readonly SessionFile[];
	/** Whether the codes of both studies mean the same people. */
	readonly people: 'same' | 'different';
	/** What the earlier study found: the report says what is answered. */
	readonly findings?: FindingsFile;
}

/** All that a report says, computed; a plain value. */
export interface Report {
	readonly format: 'pathfinder-report';
	readonly schema: 1;
	readonly printedOn: string;
	readonly intervalBy: IntervalKind;
	readonly study: ReportedStudy;
	/** What every figure has to say of itself, such as "SIMULATED". */
	readonly labels: readonly string[];
	readonly isSimulated: boolean;
	/** What is to be known of the recordings as a whole, in sentences. */
	readonly remarks: readonly string[];
	/** All but those of which nothing may be shown: they are only counted. */
	readonly sessions: readonly ReportedSession[];
	readonly counts: SessionCounts;
	readonly profile: readonly ProfileCount[];
	/** Products that were in front of the people who count. */
	readonly editions: readonly ReportedEdition[];
	readonly tasks: readonly TaskReport[];
	readonly worst: { readonly taskIds: readonly string[]; readonly isPerhaps: boolean };
	readonly questions: readonly QuestionReport[];
	readonly attractors: readonly Attractor[];
	readonly giveUps: readonly ScreenCount[];
	readonly searches: SearchReport;
	readonly sus?: SusReport;
	readonly umuxLite?: UmuxReport;
	readonly problems: readonly ProblemReport[];
	readonly comparison?: ComparisonReport;
	/** What was not tested, in sentences. */
	readonly untested: readonly string[];
	/** One row a participant and task, in the order of the sessions; those left out as well. */
	readonly rows: readonly ReportRow[];
	/** Notes of the facilitators that belong to no task. */
	readonly notes: readonly LooseNote[];
}

/** A note that was written before, between or after the tasks. */
export interface LooseNote extends AttemptNote {
	readonly sessionId: string;
	readonly participant: string;
	/** Why its session does not count; empty where it does. */
	readonly leftOut: string;
}

interface ReportedStudy {
	readonly id: string;
	readonly version: number;
	readonly hash: string;
	readonly title: string;
	readonly purpose: 'internal' | 'publication';
	readonly thinkAloud: boolean;
	readonly isPilot: boolean;
	readonly target: number;
	readonly primaryTasks: readonly string[];
	readonly order: string;
}

export interface ReportedSession {
	readonly sessionId: string;
	readonly participant: string;
	readonly began: string;
	readonly mode: string;
	readonly device: string;
	readonly status: string;
	readonly kind: 'real' | 'pilot' | 'simulated';
	/** Why it does not count; absent where it does. */
	readonly leftOut?: LeftOut;
	/** It was excluded, and counts because the report was asked for with the excluded ones. */
	readonly wasExcluded: boolean;
	readonly remarks: readonly string[];
	readonly checksum: string;
}

export interface LeftOut {
	readonly why:
		| 'excluded'
		| 'pilot'
		| 'simulated'
		| 'withdrawn'
		| 'no-consent'
		| 'invalid'
		| 'not-usable'
		| 'other-study'
		| 'other-edition';
	/** In words, with the reason that was given. */
	readonly says: string;
}

/** Sessions by what they are. Each one is counted once. */
export interface SessionCounts {
	readonly counted: number;
	readonly real: number;
	readonly simulated: number;
	readonly pilots: number;
	/** Those that are only counted among them. */
	readonly leftOut: number;
	/** Of these only the number is kept: no code, no device, no row. */
	readonly withdrew: number;
	readonly withoutConsent: number;
}

export interface ProfileCount {
	readonly asks: string;
	/** In the order of the study; "1 or 2" hides a small group. */
	readonly answers: readonly { readonly label: string; readonly says: string }[];
}

export interface ReportedEdition extends Edition {
	readonly studyHash: string;
	readonly studyVersion: number;
	readonly sessions: number;
	readonly isCounted: boolean;
}

export interface SusReport {
	readonly dots: readonly { readonly participant: string; readonly value: number }[];
	readonly mean: number;
	readonly bounds?: Bounds;
	readonly grade: string;
	readonly percentile: number;
	readonly gradeIsFirm: boolean;
	/** Participants whose ten answers are all the same. */
	readonly straightLined: readonly string[];
	readonly missing: number;
}

export interface UmuxReport {
	readonly dots: readonly { readonly participant: string; readonly value: number }[];
	readonly summary: MeanReport;
	readonly susEquivalent: number;
}

/** What the report needs of a finding. */
export interface ReportedFinding {
	readonly id: string;
	/** What it is tied to, in words. */
	readonly at: string;
	readonly says: string;
	readonly participants: readonly string[];
	readonly reached: readonly string[];
	readonly ratings: readonly number[];
	readonly quotes: readonly { readonly participant: string; readonly text: string }[];
	readonly tasks: readonly string[];
	readonly edit?: string;
	readonly owner?: string;
	readonly decision?: {
		readonly kind: 'do' | 'later' | 'no';
		readonly why: string;
		readonly on: string;
	};
	readonly answeredIn?: string;
	/** How it stood in a later study, and in which one. */
	readonly checked?: { readonly studyId: string; readonly says: string };
}

export interface ProblemReport extends ReportedFinding {
	readonly rate: Rate;
	/** Ids of the sessions at hand that count: a code can stand for two by mistake. */
	readonly sessions?: { readonly had: readonly string[]; readonly reached: readonly string[] };
	/** Mean of 0 to 4, and the lowest and highest; absent where fewer than three rated. */
	readonly severity?: Bounds & { readonly mean: number; readonly n: number };
}

export interface ReportRow {
	readonly attempt: Attempt;
	readonly appVersion: string;
	readonly dataHash: string;
	readonly studyVersion: number;
	readonly simulated: boolean;
	readonly pilot: boolean;
	readonly leftOut: string;
}
