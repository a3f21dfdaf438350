import { makeId } from '$lib/platform/make-id.ts';
import { openStudyChannel, type StudyChannel } from '$lib/platform/study-channel.ts';
import type { Command, StudyEvent } from '$lib/study/index.ts';

/** What a console does with what it hears. */
interface LinkHearer {
	here(sessionCode: string, sessionId: string): void;
	event(sessionId: string, event: StudyEvent): void;
}

/** How long an answer is waited for, in milliseconds. */
const patience = { order: 4000, ask: 1500, ping: 5000 } as const;

const silent =
	'The participant’s window did not answer, so this may not have been done. Look whether it is open.';

/** The way of a console to the participant's window: who is there, and what came of each order. */
export class ParticipantLink {
	presence = $state<'unknown' | 'here' | 'gone'>('unknown');
	readonly #channel: StudyChannel;
	#asked: Readonly<Record<string, (refusal: string | undefined) => void>> = {};
	readonly #leave: () => void;
	#doubt: ReturnType<typeof setTimeout> | undefined;

	constructor(hearer: LinkHearer, channel: StudyChannel = openStudyChannel()) {
		this.#channel = channel;
		this.#leave = channel.listen((message) => {
			if (message.says === 'here') hearer.here(message.sessionCode, message.sessionId);
			if (message.says === 'event') hearer.event(message.sessionId, message.event);
			if (message.says === 'answer') this.#asked[message.orderId]?.(message.refusal);
			if (message.says === 'gone' && message.sessionId === this.sessionId) this.#wait(patience.ask);
		});
	}

	/** Id of the session that is followed. */
	sessionId: string | undefined;

	/** Asks who runs the session; where nobody answers, the window is gone. */
	ask(sessionCode: string): void {
		this.presence = 'unknown';
		this.#channel.tell({ says: 'ask', sessionCode });
		this.#wait(patience.ask);
	}

	/** Asks again, now and then: a window that is killed does not say that it goes. */
	ping(sessionCode: string): void {
		this.#channel.tell({ says: 'ask', sessionCode });
		if (this.presence === 'here' && this.#doubt === undefined) this.#wait(patience.ping);
	}

	/** Something was heard of the window. */
	heard(): void {
		this.#settle();
		this.presence = 'here';
	}

	/** A page that goes may come again at once, as a reload does. */
	#wait(milliseconds: number): void {
		this.#settle();
		this.#doubt = setTimeout(() => {
			this.#settle();
			this.presence = 'gone';
		}, milliseconds);
	}

	#settle(): void {
		clearTimeout(this.#doubt);
		this.#doubt = undefined;
	}

	/** Has something done in the participant's window; the answer is why it was not. */
	async order(command: Command): Promise<string | undefined> {
		const { sessionId } = this;
		if (!sessionId || this.presence === 'gone') {
			return 'The participant’s window is closed: nothing was done. Open it again first.';
		}
		const orderId = makeId();
		const answer = new Promise<string | undefined>((resolve) => {
			this.#asked = { ...this.#asked, [orderId]: resolve };
			setTimeout(() => resolve(silent), patience.order);
		});
		this.#channel.tell({ says: 'order', sessionId, orderId, command });
		return answer;
	}

	/** Follows nothing any more. */
	rest(): void {
		this.#settle();
		[this.sessionId, this.presence] = [undefined, 'unknown'];
	}

	close(): void {
		this.rest();
		this.#leave();
		this.#channel.close();
	}
}
