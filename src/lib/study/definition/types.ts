import type { StudyRoute, TaskRoutes } from '../site/types.ts';

/** A usability study, as its file says it. Frozen by `hash` at the first session that counts. */
export interface Study {
	readonly id: string;
	/** Rises with every edit after the first session that counts. */
	readonly version: number;
	readonly title: string;
	/** Its sessions count for nothing but trying the study out. */
	readonly isPilot: boolean;
	readonly purpose: 'internal' | 'publication';
	readonly thinkAloud: boolean;
	/** How its sessions may be run. */
	readonly modes: readonly StudyMode[];
	readonly order: 'fixed' | 'random' | 'latin';
	readonly seed: number;
	/** Seconds that a task may take where it names no limit of its own. */
	readonly limitSec?: number;
	/** Minutes a session may take in all. */
	readonly sessionMin?: number;
	/** Share of unassisted successes that was named beforehand as good enough, 0 to 1. */
	readonly target: number;
	readonly questionnaires: readonly Questionnaire[];
	/** The tasks that decide, at most two, named beforehand. */
	readonly primaryTasks: readonly string[];
	/** Read aloud before anything begins; one paragraph each. */
	readonly script: readonly string[];
	readonly consent: Consent;
	readonly profile: readonly ProfileField[];
	/** Tried out before the first task, never analyzed. */
	readonly warmUp: string;
	readonly tasks: readonly StudyTask[];
	/** Asked at the end, one after the other. */
	readonly closing: readonly string[];
}

export type StudyMode = 'moderated' | 'unmoderated';
/** After each task: how easy, how sure. At the end: ten or two items. */
export type Questionnaire = 'seq' | 'confidence' | 'sus' | 'umux-lite';

interface Consent {
	readonly version: number;
	/** What is recorded, why, who sees it; one paragraph each. */
	readonly text: readonly string[];
	/** Day until which recordings are kept, "2026-06-30". */
	readonly keptUntil: string;
	/** Whom to ask, and whom to tell of a withdrawal: a place, not a person. */
	readonly contact: string;
}

/** A question about the participant that only closed answers can answer. */
export interface ProfileField {
	readonly id: string;
	readonly asks: string;
	readonly options: readonly { readonly id: string; readonly label: string }[];
}

export interface StudyTask {
	readonly id: string;
	readonly kind: 'point-of-need' | 'sequential';
	readonly title: string;
	/** What the participant is told, in words that are on no button. */
	readonly scenario: string;
	/** `needs/<id>`, `resources/<id>`, `pathways/<id>` or `question/<id>`: any of them is right. */
	readonly answers: readonly string[];
	/** The same kinds of ids: partly right. */
	readonly near: readonly string[];
	readonly routes: readonly StudyRoute[];
	/** Replaces the least number of screens that was computed, and says why. */
	readonly minimum?: Readonly<Partial<Record<StudyRoute, number>>> & { readonly why: string };
	readonly limitSec?: number;
	readonly stopRule: string;
	/** What may be said at each level of help: restate, hint, show. */
	readonly hints: readonly [string, string, string];
	readonly followUps: readonly string[];
	/** Words of the scenario that stand on the site as well, and why that is all right. */
	readonly acceptedWords: readonly { readonly word: string; readonly why: string }[];
}

/** A study that can be run: with what was computed for it on the site as it is now. */
export interface ReadyStudy {
	readonly study: Study;
	/** SHA-256 of what the study's file says, in hexadecimal. */
	readonly hash: string;
	/** By task id. */
	readonly routes: Readonly<Record<string, TaskRoutes>>;
	readonly edition: Edition;
	/** Since the first session that counts: on which data. Without it, nothing was recorded yet. */
	readonly frozen?: { readonly since: string; readonly dataHash: string };
	/** Other versions that were frozen: recordings of them are known, and kept apart. */
	readonly earlier?: readonly { readonly version: number; readonly hash: string }[];
}

/** What of the product was in front of people. */
export interface Edition {
	readonly appVersion: string;
	readonly appCommit: string;
	/** SHA-256 of all that the pages are made of, and of the questions alone, in hexadecimal. */
	readonly dataHash: string;
	readonly wizardHash: string;
}
