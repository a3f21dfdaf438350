import type { Edition, StudyMode } from '../definition/types.ts';
import type { StudyEvent } from './events.ts';

/** What is known of a session before its first event: written before anything else. */
export interface SessionHeader extends Edition {
	readonly schema: 1;
	/** Random. */
	readonly sessionId: string;
	/** Six letters said aloud, so that a console elsewhere writes for the same session. */
	readonly sessionCode: string;
	readonly studyId: string;
	readonly studyVersion: number;
	readonly studyHash: string;
	/** P01 and so on; the list of codes and people is on paper. */
	readonly participantCode: string;
	readonly facilitatorCode?: string;
	readonly mode: StudyMode;
	readonly pilot: boolean;
	/** Made by a script, not by a person: said wherever the session shows. */
	readonly simulated: boolean;
	readonly thinkAloud: boolean;
	/** Task ids in the order given to this participant. */
	readonly orderUsed: readonly string[];
	readonly seed: number;
	readonly device: Device;
}

export interface Device {
	readonly class: 'desktop' | 'tablet' | 'phone';
	readonly viewport: { readonly w: number; readonly h: number };
	readonly dpr: number;
	readonly pointer: 'fine' | 'coarse';
	readonly reducedMotion: boolean;
	/** As "en-US". */
	readonly lang: string;
}

/** Who writes a list of events. Each list has one writer. */
export type Stream = 'participant' | 'console';

export type SessionStatus = 'running' | 'complete' | 'partial' | 'withdrawn' | 'invalid';

/** One session, as it is kept in a file: both lists of events, each in its own order. */
export interface SessionFile {
	readonly format: 'pathfinder-session';
	readonly header: SessionHeader;
	/** Minute at which the session began, "2025-10-14T09:30Z"; never finer. */
	readonly began: string;
	readonly status: SessionStatus;
	readonly exclusion?: Exclusion;
	readonly participant: readonly StudyEvent[];
	/** Empty where nobody moderated, or the console's list is in another file. */
	readonly console: readonly StudyEvent[];
	/** CRC-32 of all the rest, eight hexadecimal digits. */
	readonly checksum: string;
}

/** The console's list alone, written where participant and facilitator sit apart. */
export interface ConsoleFile {
	readonly format: 'pathfinder-console';
	readonly schema: 1;
	readonly sessionCode: string;
	readonly studyId: string;
	readonly studyHash: string;
	readonly participantCode: string;
	readonly simulated: boolean;
	readonly console: readonly StudyEvent[];
	readonly checksum: string;
}

export interface Exclusion {
	readonly reason: string;
	/** Facilitator's code. */
	readonly by: string;
	readonly at: string;
	/** When it was taken back. */
	readonly undoneAt?: string;
}
