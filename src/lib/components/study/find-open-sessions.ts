import { sessionsInUse } from '$lib/platform/claim-session.ts';
import type { SessionShelf, StoredSession } from '$lib/platform/keep-sessions.ts';
import { foldSession, type ReadyStudy } from '$lib/study/index.ts';
import { isInvitedElsewhere, type Invitation } from './read-invitation.ts';
import { sayAgo, sayStand } from './say-stand.ts';

/** A session without an end, as a page names it. */
interface OpenSession {
	readonly id: string;
	readonly code: string;
	/** "P04, task 3 of 6, 2 minutes ago". */
	readonly says: string;
}

/** What was found on a device beside the session of its own window. */
export interface OpenSessions {
	/** No window has it: its window was closed, or the browser stopped. */
	readonly unfinished?: OpenSession | undefined;
	/** The session that the invitation is to runs in another window. */
	readonly taken?: OpenSession | undefined;
}

/** Where to look, and for whom. */
interface Search {
	readonly shelf: Pick<SessionShelf, 'list' | 'read'>;
	readonly locks: LockManager | undefined;
	readonly studies: readonly ReadyStudy[];
	readonly invitation: Invitation;
	/** Ids of sessions that were looked at, and left for later. */
	readonly aside: readonly string[];
	/** Milliseconds of the wall clock. */
	readonly now: number;
}

/** The sessions of a device that have no end; whoever is invited to another one hears of no running one. */
export async function findOpenSessions(search: Search): Promise<OpenSessions> {
	const { shelf, locks, aside } = search;
	const [all, used] = await Promise.all([shelf.list(), sessionsInUse(locks)]);
	const open = all.filter(({ status }) => status === 'running');
	const taken = open.findLast((one) => used.has(one.id) && isMeant(search.invitation, one));
	if (taken) return { taken: await describe(taken, search) };
	const left = open.findLast(({ id }) => !used.has(id) && !aside.includes(id));
	return left ? { unfinished: await describe(left, search) } : {};
}

/** An invitation that names nobody is to no session in particular, unless it says nothing at all. */
function isMeant(invitation: Invitation, { header }: StoredSession): boolean {
	const { study, code, sessionCode } = invitation;
	if (study !== undefined && code === undefined && sessionCode === undefined) return false;
	return !isInvitedElsewhere(invitation, { ...header, codes: [header.participantCode] });
}

async function describe(
	{ id, header, startedAt }: StoredSession,
	{ shelf, studies, now }: Search
): Promise<OpenSession> {
	const whole = await shelf.read(id);
	const events = whole?.participant ?? [];
	const changed = events.findLast((event) => event.type === 'code.change');
	const code = changed?.data.to ?? header.participantCode;
	const ready = studies.find(({ study }) => study.id === header.studyId);
	const run = ready && { header, study: ready.study, routes: ready.routes };
	const stand = run && sayStand(foldSession(run, events), header.orderUsed.length);
	const ago = sayAgo(now - (whole?.lastWall.participant ?? startedAt));
	return { id, code, says: [code, stand, ago].filter((part) => part !== undefined).join(', ') };
}
