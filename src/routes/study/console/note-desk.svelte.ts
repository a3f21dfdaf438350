import { flushSync } from 'svelte';
import type { NoteKind, Scopes, Severity } from '$lib/study/index.ts';
import type { ConsoleCommand, ConsoleState, SessionState } from '$lib/study/index.ts';

/** The session that notes belong to. */
export interface NotedSession {
	told: string;
	readonly added: ConsoleState | undefined;
	readonly attemptId: string | undefined;
	readonly scopes: Scopes | undefined;
	readonly state: SessionState | undefined;
	/** Session time now. */
	readonly now: number;
	readonly newId: () => string;
	add(command: ConsoleCommand): Promise<string | undefined>;
}

/** A task that is over, for a note that comes late. */
interface EarlierTask {
	readonly attemptId: string;
	/** When it ended, in session time. */
	readonly at: number;
}

/** A note that is being written. */
export interface Draft {
	noteId: string;
	kind: NoteKind;
	text: string;
	tRef: number;
}

/** The notes of a session: a key opens one at the moment of the press, words may follow. */
export class NoteDesk {
	draft = $state<Draft>();
	readonly #desk: NotedSession;

	constructor(desk: NotedSession) {
		this.#desk = desk;
	}

	/** Notes as they stand, the latest first. */
	get all() {
		return (this.#desk.added?.notes ?? []).toReversed();
	}

	/** Why no note of a kind may be kept; nothing where it may. */
	refusal(kind: NoteKind): string | undefined {
		const { scopes } = this.#desk;
		if (!scopes) return 'Nothing is kept before they have agreed.';
		if (!scopes.notes) return 'This participant does not want notes to be kept.';
		const isQuote = kind === 'quote' && !scopes.quotes;
		return isQuote ? 'This participant does not want to be quoted.' : undefined;
	}

	/**
	 * Opens a note at this moment; without words it counts too. The field is there and has the focus
	 * before the next key can be pressed, since keys outside of a field do things. One about an earlier
	 * task is marked as late.
	 */
	async open(kind: NoteKind, earlier?: EarlierTask): Promise<void> {
		const refusal = this.refusal(kind);
		if (refusal) return void (this.#desk.told = refusal);
		const before = this.draft;
		const noteId = this.#desk.newId();
		const tRef = Math.round(earlier?.at ?? this.#desk.now);
		const place = this.#placeOf(earlier);
		flushSync(() => (this.draft = { noteId, kind, text: '', tRef }));
		document.getElementById('note')?.focus();
		await this.#write(before);
		const said = await this.#desk.add({ do: 'note', ...place, noteId, kind, text: '', tRef });
		if (said) this.draft = undefined;
	}

	#placeOf(earlier: EarlierTask | undefined) {
		if (earlier) return { attemptId: earlier.attemptId, nodeKey: '', late: true };
		const { attemptId, state } = this.#desk;
		return { nodeKey: state?.node ?? '', ...(attemptId ? { attemptId } : {}) };
	}

	edit(noteId: string): void {
		const note = this.#desk.added?.notes.find((one) => one.noteId === noteId);
		if (note) this.draft = { ...note };
	}

	/** Keeps what was written. */
	async keep(): Promise<void> {
		const { draft } = this;
		this.draft = undefined;
		if (await this.#write(draft)) this.draft = draft;
	}

	async #write(draft: Draft | undefined): Promise<string | undefined> {
		if (!draft || draft.text.trim() === '') return undefined;
		return this.#desk.add({ do: 'edit-note', noteId: draft.noteId, text: draft.text.trim() });
	}

	async grade(noteId: string, severity: Severity): Promise<void> {
		await this.#desk.add({ do: 'edit-note', noteId, severity });
	}

	/** Says whether a note holds what could identify somebody: reports leave its words out then. */
	async stamp(noteId: string, personal: boolean): Promise<void> {
		await this.#desk.add({ do: 'edit-note', noteId, personal });
	}

	/** Grades the last note. */
	async gradeLast(severity: Severity): Promise<void> {
		const [last] = this.all;
		if (last) await this.grade(last.noteId, severity);
		else this.#desk.told = 'There is no note yet to grade.';
	}

	async remove(noteId: string): Promise<void> {
		if (this.draft?.noteId === noteId) this.draft = undefined;
		await this.#desk.add({ do: 'delete-note', noteId });
	}
}
