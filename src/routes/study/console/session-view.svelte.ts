import type { SessionOnShelf } from '$lib/platform/keep-sessions.ts';
import { foldSession } from '$lib/study/index.ts';
import type { SessionState, StudyEvent, StudySite, StudyTask } from '$lib/study/index.ts';
import { ConsoleList } from './console-list.svelte.ts';
import { describePath } from './describe-path.ts';
import { SetupDesk } from './setup-desk.svelte.ts';
import { measureElapsed } from './task-clock.ts';

/** What a console knows of its session, from both lists. */
export class SessionView {
	readonly setup = new SetupDesk();
	readonly list = new ConsoleList();
	/** The participant sits elsewhere: their window is not heard. */
	isApart = $state(false);
	stored = $state.raw<SessionOnShelf>();
	events = $state.raw<readonly StudyEvent[]>([]);
	site = $state.raw<StudySite>();
	clock = $state(0);

	readonly study = $derived(this.setup.ready?.study);
	readonly isJoined = $derived(this.stored !== undefined);
	readonly code = $derived(
		this.events.findLast((event) => event.type === 'code.change')?.data.to ?? this.setup.code
	);
	/** What the participant's session has come to. */
	readonly state = $derived<SessionState | undefined>(this.#fold());
	readonly task = $derived<StudyTask | undefined>(
		this.study?.tasks.find(({ id }) => id === this.state?.taskId)
	);
	readonly added = $derived(this.list.state);
	/** What may be kept, as was said in their window or on the call. */
	readonly scopes = $derived(this.isApart ? this.added?.scopes : this.state?.scopes);
	/** How many tasks somebody on a call was heard to start. */
	readonly taps = $derived(this.added?.taps.length ?? 0);
	readonly attemptId = $derived(this.isApart ? this.#tapped() : this.state?.attemptId);
	readonly path = $derived(this.site ? describePath(this.events, this.attemptId, this.site) : []);
	/** Milliseconds of the task that runs, pauses taken off. */
	readonly elapsed = $derived(this.#measure());

	/** Session time now, in milliseconds. */
	get now(): number {
		void this.clock;
		return this.list.now;
	}

	titleOf = (id: string): string => this.site?.titleOf(id) ?? id;

	#fold(): SessionState | undefined {
		const { ready } = this.setup;
		if (!ready || !this.stored || this.isApart) return undefined;
		const { study, routes } = ready;
		return foldSession({ header: this.stored.header, study, routes }, this.events);
	}

	#tapped(): string | undefined {
		return this.taps > 0 ? `a${this.taps}` : undefined;
	}

	#measure(): number {
		const runs = this.state?.stage === 'task' || this.state?.stage === 'warm-up';
		return runs ? measureElapsed(this.events, this.attemptId, this.now) : 0;
	}
}
