import { startClock, tickClock } from '../study/index.ts';
import type { ClockReading, ClockState, EventDraft, Stream, StudyEvent } from '../study/index.ts';
import type { EventRecord, SessionShelf } from './keep-sessions.ts';

/** What a list of events is written with. */
export interface EventsPlace {
	readonly shelf: Pick<SessionShelf, 'append'>;
	readonly clock: () => ClockReading;
	readonly session: string;
	readonly stream: Stream;
	/** What the list holds already, from earlier page loads. */
	readonly before: readonly StudyEvent[];
	/** Wall clock of the last of them; where there is none, of the session's beginning. */
	readonly lastWall: number;
	/** Told of each event, and whenever a write was tried. */
	readonly tell: () => void;
}

/**
 * One list of events in one page: numbered, stamped, kept one by one. What the browser refuses stays
 * in memory and is tried again with the next event, or when asked, in order, so that the list on the disk never has
 * a hole. A clock that slept is told of by an event of its own.
 */
export class EventWriter {
	readonly #place: EventsPlace;
	readonly #seg: number;
	#time: ClockState;
	#events: readonly StudyEvent[];
	#waiting: readonly EventRecord[] = [];
	#line: Promise<void> = Promise.resolve();
	#settled: number;

	constructor(place: EventsPlace) {
		const { before, clock, lastWall } = place;
		this.#place = place;
		this.#events = before;
		this.#settled = before.length;
		this.#seg = Math.max(0, ...before.map((event) => event.seg)) + 1;
		this.#time = startClock(clock(), { t: before.at(-1)?.t ?? 0, wall: lastWall });
	}

	/** Everything so far, in order; the same value until it grows. */
	get events(): readonly StudyEvent[] {
		return this.#events;
	}

	/** How many events were kept, or refused by the browser: what a page may show as done. */
	get settled(): number {
		return this.#settled;
	}

	/** How many events are in memory only because the browser did not keep them; not those still on their way. */
	get unkept(): number {
		const kept = this.#events.length - this.#waiting.length;
		return Math.max(0, this.#settled - kept);
	}

	/** Session time now, in milliseconds. */
	get now(): number {
		return tickClock(this.#time, this.#place.clock()).t;
	}

	/** Adds events now; resolves once each of them was kept or could not be. */
	add(drafts: readonly EventDraft[]): Promise<void> {
		drafts.forEach((draft) => this.#stamp(draft));
		this.#line = this.#line.then(() => this.#flush());
		return this.#line;
	}

	/** Tries once more to keep what the browser refused. */
	retry(): Promise<void> {
		return this.add([]);
	}

	#stamp(draft: EventDraft): void {
		const { state, t, gapMs } = tickClock(this.#time, this.#place.clock());
		this.#time = state;
		if (gapMs) this.#push({ actor: 'system', type: 'clock.gap', data: { ms: gapMs } }, t);
		this.#push(draft, t);
	}

	#push(draft: EventDraft, t: number): void {
		const { clock, session, stream } = this.#place;
		const seq = (this.#events.at(-1)?.seq ?? 0) + 1;
		const event = { seq, t, seg: this.#seg, ...draft } as StudyEvent;
		this.#events = [...this.#events, event];
		this.#waiting = [...this.#waiting, { session, stream, seq, wall: clock().wall, event }];
	}

	async #flush(): Promise<void> {
		const tried = this.#events.length;
		for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
			try {
				await this.#place.shelf.append(next);
			} catch {
				break;
			}
			this.#waiting = this.#waiting.slice(1);
		}
		this.#settled = tried;
		this.#place.tell();
	}
}
