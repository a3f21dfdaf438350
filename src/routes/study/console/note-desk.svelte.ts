import { flushSync } from 'svelte';
import type { NoteKind, Severity } from '$lib/study/index.ts';
import type { ConsoleCommand, ConsoleState, SessionState } from '$lib/study/index.ts';

/** The session that notes belong to. */
export interface NotedSession {
	told: string;
	readonly added: ConsoleState | undefined;
	readonly attemptId: string | undefined;
	readonly state: SessionState | undefined;
	/** Session time now. */
	readonly now: number;
	readonly newId: () => string;
	add(command: ConsoleCommand): Promise<string | undefined>;
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

	/**
	 * Opens a note at this moment; without words it counts too. The field is there and has the focus
	 * before the next key can be pressed, since keys outside of a field do things.
	 */
	async open(kind: NoteKind): Promise<void> {
		const before = this.draft;
		const noteId = this.#desk.newId();
		const tRef = Math.round(this.#desk.now);
		const { attemptId, state } = this.#desk;
		flushSync(() => (this.draft = { noteId, kind, text: '', tRef }));
		document.getElementById('note')?.focus();
		await this.#write(before);
		const nodeKey = state?.node ?? '';
		const own = attemptId ? { attemptId } : {};
		await this.#desk.add({ do: 'note', ...own, noteId, kind, text: '', nodeKey, tRef });
	}

	edit(noteId: string): void {
		const note = this.#desk.added?.notes.find((one) => one.noteId === noteId);
		if (note) this.draft = { ...note };
	}

	/** Keeps what was written. */
	async keep(): Promise<void> {
		const { draft } = this;
		this.draft = undefined;
		await this.#write(draft);
	}

	async #write(draft: Draft | undefined): Promise<void> {
		if (!draft || draft.text.trim() === '') return;
		await this.#desk.add({ do: 'edit-note', noteId: draft.noteId, text: draft.text.trim() });
	}

	async grade(noteId: string, severity: Severity): Promise<void> {
		await this.#desk.add({ do: 'edit-note', noteId, severity });
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
