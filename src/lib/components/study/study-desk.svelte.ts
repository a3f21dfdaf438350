import { goto } from '$app/navigation';
import { makeId } from '$lib/platform/make-id.ts';
import { ProductObserver, type RouterStep } from '$lib/platform/observe-product.ts';
import { storageKeys } from '$lib/platform/storage-keys.ts';
import { openStudyChannel, type StudyChannel } from '$lib/platform/study-channel.ts';
import { thisWindow } from '$lib/platform/this-device.ts';
import type { Command, ReadyStudy } from '$lib/study/index.ts';
import { toPage } from '../site-path.ts';
import { countRefusal, unmarkNoShow } from './not-taking-part.ts';
import {
	beginSession,
	joinSession,
	ownSession,
	sessionShelf,
	type Joined
} from './join-session.ts';
import { ignoreSecondClicks } from './ignore-second-clicks.ts';
import { obeyConsole } from './obey-console.ts';
import { isInvitedElsewhere, type Invitation } from './read-invitation.ts';
import { OpenSessionDesk } from './open-session-desk.svelte.ts';
import { markExported } from './own-file.ts';
import { SessionView } from './session-view.svelte.ts';

/** Where a session shows its cards and questions. */
export const sessionPage = 'study/session/';

/** The participant's session in this window, for the strip and the pages of a session. */
export class StudyDesk extends SessionView {
	/** What else is open on this device. */
	readonly others = new OpenSessionDesk();
	#channel: StudyChannel | undefined;
	#told = 0;
	#opening: Promise<void> | undefined;
	#stopObeying: (() => void) | undefined;
	/** Another window took this session over from here. */
	isLost = $state(false);

	/** Takes up the session of this window, once in a page. */
	open(): Promise<void> {
		return (this.#opening ??= this.#open());
	}

	async #open(): Promise<void> {
		const id = ownSession();
		if (id) await this.#join(id, 'reload');
	}

	/**
	 * Whoever the link of this page is for: the session of somebody else is put away, what is left open
	 * on this device is looked for. Nothing that is kept is lost by it.
	 */
	async greet(invitation: Invitation): Promise<void> {
		await this.open();
		this.others.invitation = invitation;
		if (this.joined && this.#isOver(this.joined, invitation)) this.putAway();
		if (!this.joined) await this.others.look();
	}

	#isOver({ live, isSaved }: Joined, invitation: Invitation): boolean {
		const { studyId, sessionCode, participantCode } = live.run.header;
		const codes = [participantCode, this.code];
		const isForThem =
			invitation.code !== undefined &&
			!isInvitedElsewhere(invitation, { studyId, sessionCode, codes });
		if (isForThem) return false;
		return invitation.code !== undefined || (live.state.stage === 'ended' && isSaved);
	}

	/** This window has nothing to do with its session any more; what is kept of it stays on the device. */
	putAway = (): void => {
		const { live, claim } = this.joined ?? {};
		this.#stopObeying?.();
		if (live) this.#channel?.tell({ says: 'gone', sessionId: live.run.header.sessionId });
		thisWindow().write(storageKeys.studySession, null);
		claim?.release();
		this.joined = this.watching = this.#stopObeying = undefined;
	};

	async #join(id: string, how: 'new' | 'reload' | 'recovered', takeOver?: true): Promise<void> {
		const joined = await joinSession(id, {
			whenLost: () => void this.#lose(id),
			...(takeOver ? { takeOver } : {})
		});
		if (joined === 'taken') return this.#lose(id);
		if (!joined) return;
		this.joined = joined;
		this.others.found = {};
		this.isLost = false;
		this.#told = joined.live.events.length;
		this.#observe(joined);
		if (joined.live.state.stage !== 'ended') await joined.live.begin(how);
		else await this.#settle();
	}

	/** Another window writes this session: this one only looks on. */
	async #lose(id: string): Promise<void> {
		this.isLost = this.joined !== undefined;
		this.#stopObeying?.();
		this.joined = this.watching = this.#stopObeying = undefined;
		await this.others.lookOn(id);
	}

	#observe({ live, site, resourceAt }: Joined): void {
		const send = (command: Command) => live.send(command);
		this.watching = new ProductObserver({
			site,
			resourceAt,
			makeId,
			send,
			state: () => live.state
		});
		ignoreSecondClicks();
		this.#channel ??= openStudyChannel();
		const obey = (command: Command) => this.#obey(command);
		this.#stopObeying = obeyConsole(this.#channel, { live, obey });
		live.watch(() => this.#tell());
		this.turn += 1;
	}

	/** A task begins on the first page of the product, whoever starts it. */
	#obey(command: Command): Promise<unknown> {
		return command.do === 'start-task' ? this.startTask() : this.send(command);
	}

	/** Shows what happened here, and tells the console. */
	#tell(): void {
		this.turn += 1;
		const { live } = this.joined ?? {};
		if (!live) return;
		const { sessionId } = live.run.header;
		for (const event of live.events.slice(this.#told)) {
			this.#channel?.tell({ says: 'event', sessionId, event });
		}
		this.#told = live.events.length;
	}

	/** Begins a session; the answer is why it cannot be begun. */
	async begin(
		ready: ReadyStudy,
		invitation: Invitation & { readonly code: string }
	): Promise<string | undefined> {
		const id = await beginSession(ready, invitation).catch(() => undefined);
		if (id === undefined) {
			return 'This browser keeps nothing, perhaps because the window is a private one. Open the link in an ordinary window.';
		}
		unmarkNoShow({ study: ready.study.id, code: invitation.code });
		await this.#join(id, 'new');
		return undefined;
	}

	/** Does what a command says; the answer is why it cannot be done. */
	async send(command: Command): Promise<string | undefined> {
		const said = await this.joined?.live.send(command);
		if (command.do === 'withdraw') await this.#erase();
		else if (this.state?.stage === 'ended') await this.#settle();
		return said;
	}

	/** Says on the device how the session ended; a browser without room does not let it, and is asked again. */
	async #settle(): Promise<void> {
		const { live } = this.joined ?? {};
		const status = live?.state.endedAs ?? 'partial';
		if (!live) return;
		await sessionShelf.change(live.run.header.sessionId, { status }).catch(() => undefined);
	}

	/** Tries to keep what the browser refused, as long as it is in this window only. */
	async retry(): Promise<void> {
		if (!this.isUnsaved || !(await this.joined?.live.retry())) return;
		if (this.state?.stage === 'ended') await this.#settle();
		if (this.joined?.isSaved) await this.exported();
	}

	async #erase(): Promise<void> {
		const id = this.joined?.live.run.header.sessionId;
		if (id === undefined) return;
		thisWindow().write(storageKeys.studySession, null);
		await sessionShelf.remove(id);
		countRefusal(id);
	}

	/** Nothing is to be recorded: what is known of the session goes, and is counted. */
	async refuse(): Promise<void> {
		await this.#erase();
		this.putAway();
	}

	/** The task begins on the first page of the product, once that is shown; the answer is why it cannot. */
	async startTask(): Promise<string | undefined> {
		const { live, site } = this.joined ?? {};
		if (!live || !site || this.isStarting) return undefined;
		const start = { do: 'start-task', screen: site.screenAt('') } as const;
		// Whoever is in the middle of something else keeps what they filled in.
		if (!/-card$/.test(live.state.stage)) return this.send(start);
		this.isStarting = true;
		try {
			await goto(toPage(''));
			return await this.send(start);
		} finally {
			this.isStarting = false;
		}
	}

	/** The router reached a page. */
	async moved(step: RouterStep): Promise<void> {
		await this.watching?.moved(step);
	}

	/** Ends the task that runs with what was pointed at. */
	async nominate(answerIds: readonly string[]): Promise<string | undefined> {
		await this.watching?.settle();
		return this.send({ do: 'nominate', answerIds });
	}

	/** The file has left the browser. */
	async exported(): Promise<void> {
		const { live } = this.joined ?? {};
		if (!this.joined || !live) return;
		this.joined = { ...this.joined, isSaved: true };
		await markExported(live.run.header.sessionId).catch(() => undefined);
	}

	/** Goes on with a session that was left open. */
	goOn = (): Promise<void> => this.#join(this.others.found.unfinished?.id ?? '', 'recovered');
	takeOver = (): Promise<void> => this.#join(this.others.found.taken?.id ?? '', 'reload', true);
	/** Ends a session that was left open, so that its file can be saved. */
	endAsPartial = async (): Promise<void> => {
		await this.goOn();
		await this.send({ do: 'end', reason: 'crash-recovered' });
	};
	withdraw = (): Promise<string | undefined> => this.send({ do: 'withdraw' });
	giveUp = (by: 'participant' | 'timeout' = 'participant') => this.send({ do: 'give-up', by });
}

/** The session of the window that the page is open in. */
export const studyDesk = new StudyDesk();
