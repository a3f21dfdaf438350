import { loadStudies } from '$lib/platform/load-studies.ts';
import { toPage } from '../site-path.ts';
import { findOpenSessions, type OpenSessions } from './find-open-sessions.ts';
import { sessionShelf } from './join-session.ts';
import type { Invitation } from './read-invitation.ts';

/** Sessions without an end that are on this device and not in this window. */
export class OpenSessionDesk {
	found = $state.raw<OpenSessions>({});
	invitation: Invitation = { pilot: false, simulated: false };
	/** Ids of sessions that are left for later. */
	#aside: readonly string[] = [];

	/** Looks for them, for whoever the link of this page is for. */
	look = async (): Promise<void> => {
		this.found = await this.#find(this.invitation);
	};

	async #find(invitation: Invitation): Promise<OpenSessions> {
		return findOpenSessions({
			shelf: sessionShelf,
			locks: navigator.locks,
			studies: await loadStudies(toPage('study/studies.json')).catch(() => []),
			invitation,
			aside: this.#aside,
			now: Date.now()
		});
	}

	/** A session runs in another window: how far it has come by now. */
	lookOn = async (id: string): Promise<void> => {
		const { header } = (await sessionShelf.read(id)) ?? {};
		if (!header) return this.look();
		const { participantCode: code, sessionCode } = header;
		const { taken } = await this.#find({ ...this.invitation, code, sessionCode });
		this.found = { taken: taken ?? { id, code, says: code } };
	};

	/** Deletes a session that was left open. */
	discard = async (): Promise<void> => {
		await sessionShelf.remove(this.found.unfinished?.id ?? '');
		await this.look();
	};

	/** Leaves it as it is, for later. */
	setAside = async (): Promise<void> => {
		this.#aside = [...this.#aside, this.found.unfinished?.id ?? ''];
		await this.look();
	};
}
