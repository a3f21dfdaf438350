import { goto } from '$app/navigation';
import { makeId } from '$lib/platform/make-id.ts';
import { ProductObserver, type RouterStep } from '$lib/platform/observe-product.ts';
import { readMoment } from '$lib/platform/read-moment.ts';
import { storageKeys } from '$lib/platform/storage-keys.ts';
import { openStudyChannel, type StudyChannel } from '$lib/platform/study-channel.ts';
import { thisWindow } from '$lib/platform/this-device.ts';
import { toSessionFile } from '$lib/study/index.ts';
import type {
	Command,
	ReadyStudy,
	SessionFile,
	SessionState,
	Study,
	Thing
} from '$lib/study/index.ts';
import { toPage } from '../site-path.ts';
import { countRefusal } from './count-refusal.ts';
import {
	beginSession,
	joinSession,
	ownSession,
	sessionShelf,
	type Joined
} from './join-session.ts';
import { findUnfinished, type Unfinished } from './find-unfinished.ts';
import { listNameable } from './list-nameable.ts';
import { obeyConsole } from './obey-console.ts';
import type { Invitation } from './read-invitation.ts';
import { sayMinute } from './say-minute.ts';

/** Where a session shows its cards and questions. */
export const sessionPage = 'study/session/';

/** The participant's session in this window, for the strip and the pages of a session. */
export class StudyDesk {
	#joined = $state.raw<Joined>();
	#observer: ProductObserver | undefined;
	#channel: StudyChannel | undefined;
	#turn = $state(0);
	#told = 0;
	#opening: Promise<void> | undefined;
	/** A session that was left open on this device, waiting for a decision. */
	unfinished = $state.raw<Unfinished>();
	/** On the way from a card to the first page of its task. */
	isStarting = $state(false);
	/** Another tab writes this session. */
	isTaken = $state(false);

	/** What the session has come to; nothing where there is none. */
	get state(): SessionState | undefined {
		void this.#turn;
		return this.#joined?.live.shown;
	}
	get study(): Study | undefined {
		return this.#joined?.ready.study;
	}
	get observer(): ProductObserver | undefined {
		void this.#turn;
		return this.#observer;
	}
	get code(): string {
		void this.#turn;
		return this.#joined?.live.run.header.participantCode ?? this.unfinished?.code ?? '';
	}
	get isModerated(): boolean {
		return this.#joined?.live.run.header.mode === 'moderated';
	}
	get tasks(): number {
		return this.#joined?.live.run.header.orderUsed.length ?? 0;
	}
	get isUnsaved(): boolean {
		void this.#turn;
		return (this.#joined?.live.unkept ?? 0) > 0;
	}
	/** Site address of the task that runs. */
	get whereabouts(): string {
		return this.#joined?.site.addressOf(this.state?.node ?? '') ?? '';
	}
	/** Milliseconds since the task that runs began. */
	get elapsed(): number {
		return (this.#joined?.live.now ?? 0) - (this.state?.startedAt ?? 0);
	}

	/** Id of the task whose card lies open; nothing for the one to try out. */
	get nextTask(): string | undefined {
		const { state } = this;
		return state?.stage === 'warm-up-card' ? undefined : state?.taskId;
	}

	/** Takes up the session of this window, or looks for one that was left open; once in a page. */
	open(): Promise<void> {
		return (this.#opening ??= this.#open());
	}

	async #open(): Promise<void> {
		const id = ownSession();
		if (id) await this.#join(id, 'reload');
		if (!this.#joined && !this.isTaken) this.unfinished = findUnfinished(await sessionShelf.list());
	}

	async #join(id: string, how: 'new' | 'reload' | 'recovered', takeOver?: true): Promise<void> {
		const whenLost = () => {
			[this.isTaken, this.#joined] = [true, undefined];
		};
		const joined = await joinSession(id, { whenLost, ...(takeOver ? { takeOver } : {}) });
		this.isTaken = joined === 'taken';
		if (joined === 'taken' || !joined) return;
		this.#joined = joined;
		this.unfinished = undefined;
		this.#told = joined.live.events.length;
		this.#observe(joined);
		if (joined.live.state.stage !== 'ended') await this.send({ do: 'begin', how });
	}

	#observe({ live, site, resourceAt }: Joined): void {
		const send = (command: Command) => live.send(command);
		this.#observer = new ProductObserver({
			site,
			resourceAt,
			makeId,
			send,
			state: () => live.state
		});
		this.#channel ??= openStudyChannel();
		obeyConsole(this.#channel, { live, obey: (command) => this.#obey(command) });
		live.watch(() => this.#tell());
		this.#turn += 1;
	}

	/** A task begins on the first page of the product, whoever starts it. */
	#obey(command: Command): Promise<unknown> {
		return command.do === 'start-task' ? this.startTask() : this.send(command);
	}

	/** Shows what happened here, and tells the console. */
	#tell(): void {
		this.#turn += 1;
		const { live } = this.#joined ?? {};
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
		await this.#join(id, 'new');
		return undefined;
	}

	/** Does what a command says; the answer is why it cannot be done. */
	async send(command: Command): Promise<string | undefined> {
		const said = await this.#joined?.live.send(command);
		if (command.do === 'withdraw') await this.#erase();
		else if (this.state?.stage === 'ended') await this.#settle();
		return said;
	}

	async #settle(): Promise<void> {
		const { live } = this.#joined ?? {};
		const status = live?.state.endedAs ?? 'partial';
		if (live) await sessionShelf.change(live.run.header.sessionId, { status });
	}

	async #erase(): Promise<void> {
		const id = this.#joined?.live.run.header.sessionId;
		thisWindow().write(storageKeys.studySession, null);
		if (id) await sessionShelf.remove(id);
		countRefusal();
	}

	/** Nothing is to be recorded: what is known of the session goes, and is counted. */
	async refuse(): Promise<void> {
		await this.#erase();
		this.#joined?.claim.release();
		this.#joined = undefined;
	}

	/** The task begins on the first page of the product, once that is shown. */
	async startTask(): Promise<void> {
		this.isStarting = true;
		await goto(toPage(''));
		const screen = this.#joined?.site.screenAt('');
		if (screen) await this.send({ do: 'start-task', screen });
		this.isStarting = false;
	}

	/** What can be named as the answer on the page that is open. */
	things(address: string): readonly Thing[] {
		const { site } = this.#joined ?? {};
		return site ? listNameable(site, address, this.#observer?.found?.ids ?? []) : [];
	}

	/** The router reached a page. */
	async moved(step: RouterStep): Promise<void> {
		await this.#observer?.moved(step);
	}

	/** Ends the task that runs with what was pointed at. */
	async nominate(answerIds: readonly string[]): Promise<string | undefined> {
		await this.#observer?.settle();
		return this.send({ do: 'nominate', answerIds });
	}

	/** The recording as a file, as it is now. */
	file(): SessionFile | undefined {
		void this.#turn;
		const { live, startedAt } = this.#joined ?? {};
		if (!live || startedAt === undefined) return undefined;
		const status = live.state.endedAs ?? 'running';
		const { header } = live.run;
		const began = sayMinute(startedAt);
		return toSessionFile({ header, began, status, participant: live.events, console: [] });
	}

	/** The file has left the browser. */
	async exported(): Promise<void> {
		const id = this.#joined?.live.run.header.sessionId;
		if (id) await sessionShelf.change(id, { exportedAt: readMoment() });
	}

	/** Goes on with a session that was left open, here or in another tab. */
	goOn = (): Promise<void> => this.#join(this.unfinished?.id ?? '', 'recovered');
	takeOver = (): Promise<void> =>
		this.#join(ownSession() ?? this.unfinished?.id ?? '', 'reload', true);
	/** Ends a session that was left open, so that its file can be saved. */
	endAsPartial = async (): Promise<void> => {
		await this.goOn();
		await this.send({ do: 'end', reason: 'crash-recovered' });
	};
	setAside = (): void => void (this.unfinished = undefined);
	withdraw = (): Promise<string | undefined> => this.send({ do: 'withdraw' });
	giveUp = (by: 'participant' | 'timeout' = 'participant') => this.send({ do: 'give-up', by });
}

/** The session of the window that the page is open in. */
export const studyDesk = new StudyDesk();
