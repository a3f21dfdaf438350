/** What is told to a page that wants to write a session. */
export interface SessionClaim {
	/** Whether this page is the one that writes. */
	readonly isMine: boolean;
	/** Lets go. */
	release(): void;
}

/** How a claim is made. */
export interface ClaimSettings {
	readonly locks: LockManager | undefined;
	/** Takes it away from the page that has it. */
	readonly takeOver?: true;
	/** Another page took it over. */
	readonly whenLost: () => void;
}

const prefix = 'pathfinder-study/';

/** Ids of the sessions that a page of this browser writes now; none where it has no locks. */
export async function sessionsInUse(locks: LockManager | undefined): Promise<ReadonlySet<string>> {
	const { held = [] } = (await locks?.query()) ?? {};
	const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
	return new Set(names.map((name) => name.slice(prefix.length)));
}

/**
 * Claims the right to write a session: one page of a browser has it. Where the browser has no locks,
 * this page gets it, and the numbers of the events keep two writers apart.
 */
export async function claimSession(
	session: string,
	{ locks, takeOver, whenLost }: ClaimSettings
): Promise<SessionClaim> {
	if (!locks) return { isMine: true, release: () => undefined };
	const options: LockOptions = takeOver ? { steal: true } : { ifAvailable: true };
	return new Promise((resolve) => {
		let letGo: () => void = () => undefined;
		const held = locks.request(`${prefix}${session}`, options, (lock) => {
			if (!lock) return resolve({ isMine: false, release: () => undefined });
			return new Promise<void>((end) => {
				letGo = end;
				resolve({ isMine: true, release: () => letGo() });
			});
		});
		held.catch(() => whenLost());
	});
}
