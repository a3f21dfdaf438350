import { sessionShelf } from '$lib/components/study/join-session.ts';
import { makeHeader } from '$lib/components/study/make-header.ts';
import type { Invitation } from '$lib/components/study/read-invitation.ts';
import { readStudyDevice } from '$lib/platform/read-study-device.ts';
import type { ReadyStudy } from '$lib/study/index.ts';
import { apart } from '$lib/components/study/shelf-files.ts';

/**
 * Puts the session of a call on the shelf, so that another tab finds its notes; its id. Rejects where
 * the browser keeps nothing.
 */
export async function beginCall(
	ready: ReadyStudy,
	invitation: Invitation & { readonly code: string; readonly sessionCode: string }
): Promise<string> {
	const { sessionCode } = invitation;
	const id = `${apart}${sessionCode}`;
	const source = { sessionId: id, sessionCode, device: readStudyDevice(window) };
	const header = makeHeader(ready, invitation, source);
	// Its end lies in the participant's browser: here it is never more than a part.
	await sessionShelf.create({ id, header, startedAt: Date.now(), status: 'partial' });
	return id;
}
