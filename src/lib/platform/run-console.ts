import { decideConsole, foldConsole } from '../study/index.ts';
import type { ClockReading, ConsoleCommand, ConsoleState, StudyEvent } from '../study/index.ts';
import type { SessionOnShelf, SessionShelf } from './keep-sessions.ts';
import { EventWriter } from './write-events.ts';

/** What a console is run with in this page. */
export interface ConsolePlace {
	readonly shelf: Pick<SessionShelf, 'append'>;
	readonly clock: () => ClockReading;
	readonly session: string;
	readonly stored: Pick<SessionOnShelf, 'console' | 'lastWall'>;
	readonly tell: () => void;
}

/** The facilitator's list in this page, run on from what is stored of it. */
export class LiveConsole {
	readonly #writer: EventWriter;

	constructor({ shelf, clock, session, stored, tell }: ConsolePlace) {
		const { console: before, lastWall } = stored;
		const place = { shelf, clock, session, stream: 'console', before, tell } as const;
		this.#writer = new EventWriter({ ...place, lastWall: lastWall.console });
	}

	get state(): ConsoleState {
		return foldConsole(this.#writer.events);
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
	async send(command: ConsoleCommand): Promise<string | undefined> {
		const decision = decideConsole(this.state, command);
		if ('refusal' in decision) return decision.refusal;
		await this.#writer.add(decision.events);
		return undefined;
	}
}
