import { sessionShelf } from '$lib/components/study/join-session.ts';
import { makeSessionCode } from '$lib/components/study/make-session-code.ts';
import { apart } from '$lib/components/study/shelf-files.ts';
import { toPage } from '$lib/components/site-path.ts';
import { loadLiveWizard } from '$lib/platform/load-live-wizard.ts';
import { makeId } from '$lib/platform/make-id.ts';
import type { Command, ConsoleCommand, StudyEvent, Thing } from '$lib/study/index.ts';
import { buildStudySite } from '$lib/walk/index.ts';
import { tick } from 'svelte';
import { beginCall } from './call-desk.ts';
import { FileDesk } from './file-desk.svelte.ts';
import { NoteDesk } from './note-desk.svelte.ts';
import { ParticipantLink } from './participant-link.svelte.ts';
import { recallConsole, rememberConsole } from './remember-console.ts';
import { SessionView } from './session-view.svelte.ts';
import type { SetupOfSession } from './setup-desk.svelte.ts';
import { wordsOf, type Act } from './take-back.ts';

/** How often the device is asked whether the session is still there, in turns of the clock. */
const turnsBetweenLooks = 4;

/** A session as the console follows it. */
export class ConsoleDesk extends SessionView {
	readonly notes = new NoteDesk(this);
	readonly link = new ParticipantLink({
		here: (code, id) => void this.#meet(code, id),
		event: (id, event) => void this.#follow(id, event)
	});
	readonly files = new FileDesk(this);
	isReady = $state(false);
	isRunning = $state(false);
	/** They did not want to be recorded, or withdrew: nothing is left of it. */
	isErased = $state(false);
	/** The key for help was pressed; its level comes next. */
	awaitsLevel = $state(false);
	told = $state('');
	/** What can be pointed at for them, while they are asked what they found. */
	naming = $state.raw<readonly Thing[]>();
	/** Id of the attempt that is being judged; the last one where nothing was chosen. */
	judging = $state<string>();
	/** What was done in this window, the last at the end. */
	readonly acts: Act[] = [];
	sessionCode = $state('');
	/** How many events lie in the participant's window only. */
	theirUnkept = $state(0);
	#turns = 0;
	#timer: ReturnType<typeof setInterval> | undefined;

	async open(): Promise<void> {
		await this.setup.open();
		this.#timer = setInterval(() => this.#tick(), 500);
		const { catalog, wizard } = await loadLiveWizard(toPage('catalog.json'));
		this.site = buildStudySite(catalog, wizard);
		const before = recallConsole();
		if (before && 'id' in before) await this.goOn(before.id);
		else if (before) await this.#waitAgain(before.said);
		this.isReady = true;
	}

	close(): void {
		clearInterval(this.#timer);
		this.list.close();
		this.link.close();
	}

	/** Begins; the answer is why it cannot. */
	async begin(where: 'here' | 'apart'): Promise<string | undefined> {
		const refusal = this.setup.refusal();
		const { ready } = this.setup;
		if (refusal || !ready) return refusal;
		this.sessionCode = makeSessionCode();
		const said = this.setup.invitation(this.sessionCode);
		if (where === 'here') {
			rememberConsole({ said });
			this.isRunning = true;
			this.openWindow();
			return undefined;
		}
		const id = await beginCall(ready, said).catch(() => undefined);
		if (!id) {
			return 'This browser keeps nothing, perhaps because the window is a private one. Open the console in an ordinary window.';
		}
		await this.goOn(id);
		return undefined;
	}

	/** A reload before anybody said who they are: the link is the same one still. */
	async #waitAgain(said: SetupOfSession): Promise<void> {
		this.setup.take(said);
		this.sessionCode = said.sessionCode ?? '';
		this.isRunning = true;
		const all = await sessionShelf.list().catch(() => []);
		const found = all.find(({ header }) => header.sessionCode === this.sessionCode);
		if (found) await this.goOn(found.id);
	}

	get linkForThem(): string {
		return this.setup.linkFor(this.sessionCode);
	}
	/** A window of its own with all that a browser has, since Back is part of what is measured. */
	openWindow(): void {
		window.open(this.linkForThem, `pathfinder-participant-${this.sessionCode}`);
	}

	async #meet(sessionCode: string, id: string): Promise<void> {
		if (!this.isRunning || this.isApart || sessionCode !== this.sessionCode) return;
		if (!this.stored) await this.goOn(id);
		this.link.heard();
	}

	async #follow(id: string, event: StudyEvent): Promise<void> {
		if (id !== this.stored?.id || this.isApart) return;
		this.link.heard();
		const next = (this.events.at(-1)?.seq ?? 0) + 1;
		if (event.seq === next) this.events = [...this.events, event];
		else await this.#look();
		if (this.state?.endedAs === 'withdrawn') await this.forget();
	}

	/** Takes up a session of this device, also one that another console began. */
	async goOn(id: string, takeOver?: true): Promise<void> {
		const stored = await this.list.open(id, takeOver);
		if (!stored) return rememberConsole(undefined);
		const { header, participant } = stored;
		this.setup.take({ ...header, code: header.participantCode });
		this.isApart = id.startsWith(apart);
		[this.stored, this.events, this.sessionCode] = [stored, participant, header.sessionCode];
		this.isRunning = true;
		this.files.take(stored);
		rememberConsole({ id });
		this.link.sessionId = id;
		if (!this.isApart) this.link.ask(header.sessionCode);
	}

	#tick(): void {
		this.clock = performance.now();
		this.#turns += 1;
		if (this.#turns % turnsBetweenLooks > 0) return;
		void this.#look();
		if (this.isJoined && !this.isApart) this.link.ping(this.sessionCode);
	}

	/** Looks how the session lies on the device; when it is gone from there, it goes here too. */
	async #look(): Promise<void> {
		const id = this.stored?.id;
		if (!id) return;
		const stored = await sessionShelf.read(id).catch(() => this.stored);
		if (id !== this.stored?.id) return;
		if (!stored) return this.forget();
		if (stored.participant.length > this.events.length) this.events = stored.participant;
		this.theirUnkept = this.isApart ? 0 : this.events.length - stored.participant.length;
		if (this.list.isReadOnly && stored.console.length > this.list.events.length) {
			this.list.show(stored);
		}
	}

	/** Has something done in the participant's window, and says where it was not. */
	async order(command: Command, act: Act): Promise<string | undefined> {
		const refusal = this.list.isReadOnly
			? 'Another console runs this session: nothing was done. Take it over here first.'
			: await this.link.order(command);
		if (refusal) this.told = refusal;
		else this.acts.push(act);
		return refusal;
	}

	/** Adds something to the console's list; the answer is why it cannot be. */
	async add(command: ConsoleCommand): Promise<string | undefined> {
		const refusal = await this.list.add(command);
		if (refusal) this.told = refusal;
		else if (command.do === 'consent') this.acts.push({ did: 'final', what: 'the consent' });
		else this.acts.push({ did: 'added', what: wordsOf[command.do] });
		return refusal;
	}

	/** Opens the form that decides what came of an attempt. */
	judge(attemptId: string): void {
		this.judging = attemptId;
		// The form may be about another attempt until then.
		void tick().then(() => document.getElementById('outcome')?.focus());
	}

	newId = makeId;

	/** Everything that is known here of the session goes, and what may be left of it on the device. */
	async forget(): Promise<void> {
		const id = this.stored?.id;
		this.#drop();
		[this.isErased, this.told] = [true, ''];
		if (id) await sessionShelf.remove(id).catch(() => undefined);
	}

	#drop(): void {
		rememberConsole(undefined);
		this.list.close();
		this.link.rest();
		this.notes.draft = this.stored = this.naming = this.judging = undefined;
		[this.events, this.acts.length] = [[], 0];
		this.files.rest();
	}

	/** Nobody came: the slot is marked, and its code is not given again. */
	async missed(): Promise<void> {
		this.setup.missed();
		await this.next();
	}

	/** Ready for the next participant. */
	async next(): Promise<void> {
		this.#drop();
		this.isApart = this.isRunning = this.isErased = false;
		[this.told, this.sessionCode] = ['', ''];
		await this.setup.open();
	}
}
