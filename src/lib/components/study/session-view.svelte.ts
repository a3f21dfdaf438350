import type { ProductObserver } from '$lib/platform/observe-product.ts';
import type { SessionFile, SessionState, Study, Thing } from '$lib/study/index.ts';
import type { Joined } from './join-session.ts';
import { listNameable } from './list-nameable.ts';
import { codeOf, toOwnFile } from './own-file.ts';

/** What the session of this window has come to, for whatever shows it. */
export class SessionView {
	protected joined = $state.raw<Joined>();
	/** Rises with whatever happens, so that what is shown follows. */
	protected turn = $state(0);
	protected watching: ProductObserver | undefined;
	/** On the way from a card to the first page of its task. */
	isStarting = $state(false);

	/** What the session has come to; nothing where there is none. */
	get state(): SessionState | undefined {
		void this.turn;
		return this.joined?.live.shown;
	}
	get study(): Study | undefined {
		return this.joined?.ready.study;
	}
	get observer(): ProductObserver | undefined {
		void this.turn;
		return this.watching;
	}
	get code(): string {
		void this.turn;
		return this.joined ? codeOf(this.joined) : '';
	}
	get isModerated(): boolean {
		return this.joined?.live.run.header.mode === 'moderated';
	}
	get tasks(): number {
		return this.joined?.live.run.header.orderUsed.length ?? 0;
	}
	get isUnsaved(): boolean {
		void this.turn;
		return (this.joined?.live.unkept ?? 0) > 0;
	}
	/** Site address of the task that runs. */
	get whereabouts(): string {
		return this.joined?.site.addressOf(this.state?.node ?? '') ?? '';
	}
	/** Milliseconds of the task that runs, without pauses and absence. */
	get elapsed(): number {
		return this.joined?.live.elapsed ?? 0;
	}
	/** Milliseconds since anything happened. */
	get quietFor(): number {
		const { live } = this.joined ?? {};
		return live ? live.now - live.state.lastT : 0;
	}
	/** Id of the task whose card lies open; nothing for the one to try out. */
	get nextTask(): string | undefined {
		const { state } = this;
		return state?.stage === 'warm-up-card' ? undefined : state?.taskId;
	}
	/** What somebody calls the task that is meant now. */
	get taskName(): string {
		const isFirst = this.state?.stage === 'warm-up' || this.state?.stage === 'warm-up-card';
		return isFirst ? 'To try it out' : `Task ${(this.state?.position ?? 0) + 1} of ${this.tasks}`;
	}

	/** What can be named as the answer on the page that is open. */
	things(address: string): readonly Thing[] {
		const { site } = this.joined ?? {};
		return site ? listNameable(site, address, this.watching?.found?.ids ?? []) : [];
	}

	/** The recording as a file, as it is now. */
	file(): SessionFile | undefined {
		void this.turn;
		return this.joined && toOwnFile(this.joined);
	}
}
