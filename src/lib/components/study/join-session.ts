import { openDatabase } from '$lib/platform/open-database.ts';
import { claimSession, type SessionClaim } from '$lib/platform/claim-session.ts';
import { openSessionShelf, type SessionOnShelf } from '$lib/platform/keep-sessions.ts';
import { loadLiveWizard } from '$lib/platform/load-live-wizard.ts';
import { loadStudies } from '$lib/platform/load-studies.ts';
import { makeId } from '$lib/platform/make-id.ts';
import { readStudyDevice } from '$lib/platform/read-study-device.ts';
import { LiveSession } from '$lib/platform/run-session.ts';
import { storageKeys } from '$lib/platform/storage-keys.ts';
import { thisWindow } from '$lib/platform/this-device.ts';
import type { ReadyStudy, StudySite } from '$lib/study/index.ts';
import { buildStudySite } from '$lib/walk/index.ts';
import { toPage } from '../site-path.ts';
import { makeHeader } from './make-header.ts';
import { makeSessionCode } from './make-session-code.ts';
import type { Invitation } from './read-invitation.ts';

/** The sessions that this device keeps. */
export const sessionShelf = openSessionShelf(openDatabase());

/** What both clocks of the browser say now. */
export const readClocks = () => ({ mono: performance.now(), wall: Date.now() });

/** A session that this window runs, with what it needs of the product. */
export interface Joined {
	readonly live: LiveSession;
	readonly ready: ReadyStudy;
	readonly site: StudySite;
	/** Id of the resource with an address. */
	readonly resourceAt: (address: string) => string | undefined;
	readonly claim: SessionClaim;
	readonly startedAt: number;
	/** Its file has left the browser already. */
	readonly isSaved: boolean;
}

/** How this window takes up a session. */
interface Joining {
	readonly takeOver?: true;
	readonly whenLost: () => void;
}

/** Id of the session that runs in this window. */
export const ownSession = (): string | undefined =>
	thisWindow().read(storageKeys.studySession) ?? undefined;

/** Takes up a session of this device; "taken" where another tab writes it. */
export async function joinSession(
	id: string,
	joining: Joining
): Promise<Joined | 'taken' | undefined> {
	const stored = await sessionShelf.read(id);
	const [{ catalog, wizard }, studies] = await Promise.all([
		loadLiveWizard(toPage('catalog.json')),
		loadStudies(toPage('study/studies.json'))
	]);
	const ready = studies.find(({ study }) => study.id === stored?.header.studyId);
	if (!stored || !ready) return undefined;
	const claim = await claimSession(id, { ...joining, locks: navigator.locks });
	if (!claim.isMine) return 'taken';
	thisWindow().write(storageKeys.studySession, id);
	const addresses = new Map(
		catalog.resources.flatMap(({ id: resource, url }) => (url ? [[url, resource] as const] : []))
	);
	return {
		live: openLive(stored, ready),
		ready,
		site: buildStudySite(catalog, wizard),
		resourceAt: (address) => addresses.get(address),
		claim,
		startedAt: stored.startedAt,
		isSaved: stored.exportedAt !== undefined
	};
}

function openLive(stored: SessionOnShelf, { study, routes }: ReadyStudy): LiveSession {
	const run = { header: stored.header, study, routes };
	return new LiveSession({ shelf: sessionShelf, clock: readClocks, run, stored });
}

/** Keeps what is known of a new session, before anything of it is written; its id. */
export async function beginSession(
	ready: ReadyStudy,
	invitation: Invitation & { readonly code: string }
): Promise<string> {
	const device = readStudyDevice(window);
	const source = { sessionId: makeId(), sessionCode: makeSessionCode(), device };
	const header = makeHeader(ready, invitation, source);
	const id = header.sessionId;
	await sessionShelf.create({ id, header, startedAt: Date.now(), status: 'running' });
	return id;
}
