import { orderTasks } from '$lib/study/index.ts';
import type { Device, ReadyStudy, SessionHeader, StudyMode } from '$lib/study/index.ts';
import type { Invitation } from './read-invitation.ts';

/** What a header takes from the browser. */
export interface HeaderSource {
	readonly sessionId: string;
	/** Six letters by chance, where the invitation brings none. */
	readonly sessionCode: string;
	readonly device: Device;
}

/** The header of a session: what is known before its first event. */
export function makeHeader(
	{ study, hash, edition }: ReadyStudy,
	invitation: Invitation & { readonly code: string },
	source: HeaderSource
): SessionHeader {
	const mode: StudyMode = invitation.facilitator ? 'moderated' : 'unmoderated';
	const number = Number(invitation.code.slice(1));
	return {
		schema: 1,
		sessionId: source.sessionId,
		sessionCode: invitation.sessionCode ?? source.sessionCode,
		studyId: study.id,
		studyVersion: study.version,
		studyHash: hash,
		participantCode: invitation.code,
		...(invitation.facilitator ? { facilitatorCode: invitation.facilitator } : {}),
		mode,
		pilot: study.isPilot || invitation.pilot,
		simulated: invitation.simulated,
		thinkAloud: study.thinkAloud && mode === 'moderated',
		orderUsed: orderTasks(study, number),
		seed: study.seed,
		device: source.device,
		...edition
	};
}
