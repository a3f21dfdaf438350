import { countRefusal } from '$lib/components/study/count-refusal.ts';
import { readClocks, sessionShelf } from '$lib/components/study/join-session.ts';
import { makeSessionCode } from '$lib/components/study/make-session-code.ts';
import { toPage } from '$lib/components/site-path.ts';
import type { SessionOnShelf } from '$lib/platform/keep-sessions.ts';
import { loadLiveWizard } from '$lib/platform/load-live-wizard.ts';
import { makeId } from '$lib/platform/make-id.ts';
import { LiveConsole } from '$lib/platform/run-console.ts';
import { storageKeys } from '$lib/platform/storage-keys.ts';
import { openStudyChannel, type StudyMessage } from '$lib/platform/study-channel.ts';
import { thisWindow } from '$lib/platform/this-device.ts';
import { foldSession } from '$lib/study/index.ts';
import type {
	Command,
	ConsoleCommand,
	ConsoleFile,
	SessionFile,
	SessionState,
	StudyEvent,
	StudySite,
	StudyTask
} from '$lib/study/index.ts';
import { buildStudySite } from '$lib/walk/index.ts';
import { describePath } from './describe-path.ts';
import { readListAlone, toListAlone, toWhole } from './list-alone.ts';
import { NoteDesk } from './note-desk.svelte.ts';
import { SetupDesk } from './setup-desk.svelte.ts';

/** How the id begins under which the list of a console alone is kept. */
const apart = 'apart-';

/** A session as the console follows it. */
export class ConsoleDesk {
	readonly setup = new SetupDesk();
	readonly notes = new NoteDesk(this);
	isReady = $state(false);
	isRunning = $state(false);
	/** The participant sits elsewhere: their window is not heard. */
	isApart = $state(false);
	isSaved = $state(false);
	/** The key for help was pressed; its level comes next. */
	awaitsLevel = $state(false);
	told = $state('');
	#stored = $state.raw<SessionOnShelf>();
	#events = $state.raw<readonly StudyEvent[]>([]);
	#site = $state.raw<StudySite>();
	#console = $state.raw<LiveConsole>();
	#turn = $state(0);
	#clock = $state(0);
	sessionCode = $state('');
	readonly #channel = openStudyChannel();
	#timer: ReturnType<typeof setInterval> | undefined;

	readonly study = $derived(this.setup.ready?.study);
	readonly isJoined = $derived(this.#stored !== undefined);
	readonly code = $derived(
		this.#events.findLast((event) => event.type === 'code.change')?.data.to ?? this.setup.code
	);
	/** What the participant's session has come to. */
	readonly state = $derived<SessionState | undefined>(this.#fold());
	readonly task = $derived<StudyTask | undefined>(
		this.study?.tasks.find(({ id }) => id === this.state?.taskId)
	);
	/** How many tasks somebody on a call was heard to start. */
	readonly taps = $derived(this.#countTaps());
	readonly attemptId = $derived(this.isApart ? `a${this.taps}` : this.state?.attemptId);
	/** Session time at which the task that runs, or ran last, began. */
	readonly taskStart = $derived(this.state?.startedAt ?? 0);
	readonly path = $derived(
		this.#site ? describePath(this.#events, this.attemptId, this.#site) : []
	);
	/** Milliseconds of the task that runs, pauses taken off. */
	readonly elapsed = $derived(this.#measure());

	get added() {
		void this.#turn;
		return this.#console?.state;
	}
	get events(): readonly StudyEvent[] {
		return this.#events;
	}
	get now(): number {
		return this.#console?.now ?? 0;
	}

	async open(): Promise<void> {
		await this.setup.open();
		this.#channel.listen((message) => void this.#hear(message));
		this.#timer = setInterval(() => (this.#clock = performance.now()), 500);
		const { catalog, wizard } = await loadLiveWizard(toPage('catalog.json'));
		this.#site = buildStudySite(catalog, wizard);
		const before = thisWindow().read(storageKeys.console);
		if (before?.startsWith(apart)) await this.#joinApart(before.slice(apart.length));
		else if (before) await this.#join(before);
		this.isReady = true;
	}

	close(): void {
		clearInterval(this.#timer);
		this.#channel.close();
	}

	/** Begins; the answer is why it cannot. */
	begin(where: 'here' | 'apart'): string | undefined {
		const refusal = this.setup.refusal();
		if (refusal) return refusal;
		this.sessionCode = makeSessionCode();
		this.isRunning = true;
		if (where === 'here') this.openWindow();
		else void this.#joinApart(this.sessionCode);
		return undefined;
	}

	get linkForThem(): string {
		return this.setup.linkFor(this.sessionCode);
	}
	openWindow(): void {
		window.open(this.linkForThem, 'pathfinder-participant', 'popup,width=1100,height=800');
	}

	async #hear(message: StudyMessage): Promise<void> {
		if (message.says === 'here' && message.sessionCode === this.sessionCode) {
			await this.#join(message.sessionId);
		} else if (message.says === 'event' && message.sessionId === this.#stored?.id) {
			const next = (this.#events.at(-1)?.seq ?? 0) + 1;
			if (message.event.seq === next) this.#events = [...this.#events, message.event];
			else await this.#look();
		}
	}

	async #join(id: string): Promise<void> {
		const stored = await sessionShelf.read(id);
		if (!stored) return;
		const { studyId, sessionCode, participantCode, facilitatorCode, pilot } = stored.header;
		const kind = pilot ? 'pilot' : 'real';
		const facilitator = facilitatorCode ?? this.setup.facilitator;
		Object.assign(this.setup, { study: studyId, code: participantCode, kind, facilitator });
		this.sessionCode = sessionCode;
		this.#stored = stored;
		this.#events = stored.participant;
		this.isSaved = stored.exportedAt !== undefined;
		this.isRunning = true;
		thisWindow().write(storageKeys.console, id);
		const place = { shelf: sessionShelf, clock: readClocks, session: id, stored };
		this.#console ??= new LiveConsole({ ...place, tell: () => (this.#turn += 1) });
	}

	/** The console alone: its list lies under the code that was said aloud. */
	async #joinApart(sessionCode: string): Promise<void> {
		const session = `${apart}${sessionCode}`;
		Object.assign(this, { sessionCode, isApart: true, isRunning: true });
		thisWindow().write(storageKeys.console, session);
		const tell = () => (this.#turn += 1);
		const stored = await readListAlone(session);
		const place = { shelf: sessionShelf, clock: readClocks, session, stored };
		this.#console = new LiveConsole({ ...place, tell });
		tell();
	}

	#countTaps(): number {
		void this.#turn;
		return this.#console?.events.filter(({ type }) => type === 'sync').length ?? 0;
	}
	tap = (taskId: string) => this.add({ do: 'sync', taskId });

	async #look(): Promise<void> {
		const stored = await sessionShelf.read(this.#stored?.id ?? '');
		if (stored) this.#events = stored.participant;
	}

	#fold(): SessionState | undefined {
		const { ready } = this.setup;
		if (!ready || !this.#stored) return undefined;
		const { study, routes } = ready;
		return foldSession({ header: this.#stored.header, study, routes }, this.#events);
	}

	#measure(): number {
		void this.#clock;
		const runs = this.state?.stage === 'task' || this.state?.stage === 'warm-up';
		return runs ? Math.max(0, this.now - this.taskStart) : 0;
	}

	/** Has something done in the participant's window. */
	order(command: Command): void {
		const sessionId = this.#stored?.id;
		if (!sessionId) this.told = 'The participant’s window is not there.';
		else this.#channel.tell({ says: 'order', sessionId, command });
	}

	/** Adds something to the console's list; the answer is why it cannot be. */
	async add(command: ConsoleCommand): Promise<string | undefined> {
		const refusal = this.#console ? await this.#console.send(command) : 'No session runs yet.';
		if (refusal) this.told = refusal;
		return refusal;
	}

	titleOf = (id: string): string => this.#site?.titleOf(id) ?? id;
	get site(): StudySite | undefined {
		return this.#site;
	}

	/** The session as a file, as it is now; the console's list alone where they sit apart. */
	file(): SessionFile | ConsoleFile | undefined {
		void this.#turn;
		const { ready } = this.setup;
		if (!ready || !this.#console) return undefined;
		const added = this.#console.events;
		if (this.isApart) return toListAlone(ready, this, added);
		const status = this.state?.endedAs ?? 'partial';
		return this.#stored && toWhole(this.#stored, { status, events: this.#events, added });
	}

	/** The file has left the browser. */
	async saved(moment: string): Promise<void> {
		await sessionShelf.change(this.#stored?.id ?? '', { exportedAt: moment });
		this.isSaved = true;
	}

	/** Ready for the next participant. */
	async next(): Promise<void> {
		thisWindow().write(storageKeys.console, null);
		this.#stored = this.#console = undefined;
		this.#events = [];
		this.isApart = this.isRunning = false;
		await this.setup.open();
	}

	/** Deletes what was recorded, when its participant withdraws. */
	async withdraw(): Promise<void> {
		const id = this.#stored?.id ?? '';
		this.order({ do: 'withdraw' });
		await sessionShelf.remove(id);
		countRefusal();
		await this.next();
	}

	newId = makeId;
}
