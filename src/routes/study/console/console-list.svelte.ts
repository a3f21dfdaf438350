import { readClocks, sessionShelf } from '$lib/components/study/join-session.ts';
import { claimSession, type SessionClaim } from '$lib/platform/claim-session.ts';
import type { SessionOnShelf } from '$lib/platform/keep-sessions.ts';
import { LiveConsole } from '$lib/platform/run-console.ts';
import type { ConsoleCommand, ConsoleState, StudyEvent } from '$lib/study/index.ts';

/** The facilitator's list of a session: one console of a browser writes it, any other looks on. */
export class ConsoleList {
	/** Another console writes it. */
	isReadOnly = $state(false);
	#live = $state.raw<LiveConsole>();
	#turn = $state(0);
	#claim: SessionClaim | undefined;

	get state(): ConsoleState | undefined {
		void this.#turn;
		return this.#live?.state;
	}
	get events(): readonly StudyEvent[] {
		void this.#turn;
		return this.#live?.events ?? [];
	}
	/** Session time now. */
	get now(): number {
		return this.#live?.now ?? 0;
	}
	/** How many entries are in memory only. */
	get unkept(): number {
		void this.#turn;
		return this.#live?.unkept ?? 0;
	}

	/** Opens the list of a session; the answer is the session as it lies on the device. */
	async open(id: string, takeOver?: true): Promise<SessionOnShelf | undefined> {
		this.#claim?.release();
		const claim = await claimSession(`${id}/console`, {
			locks: navigator.locks,
			whenLost: () => (this.isReadOnly = true),
			...(takeOver ? { takeOver } : {})
		});
		this.#claim = claim;
		this.isReadOnly = !claim.isMine;
		// Read once nobody else writes any more.
		const stored = await sessionShelf.read(id);
		if (stored) this.show(stored);
		return stored;
	}

	/** Shows the list as it lies on the device. */
	show(stored: SessionOnShelf): void {
		const tell = () => (this.#turn += 1);
		const place = { shelf: sessionShelf, clock: readClocks, session: stored.id, stored, tell };
		this.#live = new LiveConsole(place);
	}

	/** Adds something; the answer is why it cannot be. */
	async add(command: ConsoleCommand): Promise<string | undefined> {
		if (!this.#live) return 'No session runs yet.';
		if (this.isReadOnly) {
			return 'Another console writes this session: nothing was added. Take it over here first.';
		}
		return this.#live.send(command);
	}

	/** Lets go of it. */
	close(): void {
		this.#claim?.release();
		this.#claim = this.#live = undefined;
		this.isReadOnly = false;
	}
}
