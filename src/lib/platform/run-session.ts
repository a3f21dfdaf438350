import { decide, foldEvent, foldSession, measureTime } from '../study/index.ts';
import type {
	ClockReading,
	Command,
	CommandOf,
	SessionRun,
	SessionState,
	StudyEvent
} from '../study/index.ts';
import type { SessionOnShelf, SessionShelf } from './keep-sessions.ts';
import { EventWriter } from './write-events.ts';

/** What a session is run with in this page. */
export interface SessionPlace {
	readonly shelf: Pick<SessionShelf, 'append'>;
	readonly clock: () => ClockReading;
	readonly run: SessionRun;
	/** What earlier page loads wrote. */
	readonly stored: Pick<SessionOnShelf, 'participant' | 'lastWall'>;
}

/** The participant's session in this page, run on from what is stored of it. */
export class LiveSession {
	readonly run: SessionRun;
	readonly #writer: EventWriter;
	readonly #watchers = new Set<() => void>();
	#state: SessionState;
	#folded: number;
	#shown: SessionState;
	#seen: number;
	#wasKept = true;

	constructor({ shelf, clock, run, stored }: SessionPlace) {
		this.run = run;
		this.#state = foldSession(run, stored.participant);
		this.#folded = stored.participant.length;
		this.#shown = this.#state;
		this.#seen = this.#folded;
		this.#writer = new EventWriter({
			shelf,
			clock,
			session: run.header.sessionId,
			stream: 'participant',
			before: stored.participant,
			lastWall: stored.lastWall.participant,
			tell: () => [...this.#watchers].forEach((tell) => tell())
		});
	}

	/** What it has come to; the same value until something happens. */
	get state(): SessionState {
		const { events } = this.#writer;
		for (const event of events.slice(this.#folded)) {
			this.#state = foldEvent(this.run, this.#state, event);
		}
		this.#folded = events.length;
		return this.#state;
	}

	/** The same as far as it lies on the disk, or could not be put there: what a page may show. */
	get shown(): SessionState {
		const { events, settled } = this.#writer;
		for (const event of events.slice(this.#seen, settled)) {
			this.#shown = foldEvent(this.run, this.#shown, event);
		}
		this.#seen = settled;
		return this.#shown;
	}

	get events(): readonly StudyEvent[] {
		return this.#writer.events;
	}

	/** Session time now, in milliseconds. */
	get now(): number {
		return this.#writer.now;
	}

	/** How many events are in memory only. */
	get unkept(): number {
		return this.#writer.unkept;
	}

	/** Does what a command says; the answer is why it cannot be done, and nothing where it was. */
	async send(command: Command): Promise<string | undefined> {
		const decision = decide(this.run, this.state, command);
		if ('refusal' in decision) return decision.refusal;
		if (decision.events.length === 0) return undefined;
		await this.#writer.add(decision.events);
		await this.#markFailure();
		return undefined;
	}

	/** Takes it up in a page; what passed since the last event was absence where the tab was gone. */
	begin(how: CommandOf<'begin'>['how']): Promise<string | undefined> {
		return this.send({ do: 'begin', how, gapMs: this.now - this.state.lastT });
	}

	/** Milliseconds of the task that runs: without pauses, and without the time nobody was there. */
	get elapsed(): number {
		const { now: end } = this;
		const start = this.state.startedAt ?? end;
		return measureTime({ participant: this.events, console: [], start, end }).timeMs;
	}

	/** Tries once more to keep what the browser refused; whether nothing is in memory only now. */
	async retry(): Promise<boolean> {
		await this.#writer.retry();
		return this.unkept === 0;
	}

	/** Calls `tell` after everything that happens, until the answer is called. */
	watch(tell: () => void): () => void {
		this.#watchers.add(tell);
		return () => void this.#watchers.delete(tell);
	}

	/** The first write that fails is itself an event, kept with the others once there is room. */
	async #markFailure(): Promise<void> {
		const isKept = this.unkept === 0;
		const isNew = !isKept && this.#wasKept;
		this.#wasKept = isKept;
		if (isNew && this.state.scopes) await this.send({ do: 'note-system', type: 'save.fail' });
	}
}
