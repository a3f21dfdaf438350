import { countRefusal } from '$lib/components/study/not-taking-part.ts';
import { sessionShelf } from '$lib/components/study/join-session.ts';
import type { SessionOnShelf } from '$lib/platform/keep-sessions.ts';
import { readMoment } from '$lib/platform/read-moment.ts';
import { saveFile } from '$lib/platform/save-file.ts';
import { nameRecording, writeRecording } from '$lib/study/index.ts';
import type { ConsoleFile, SessionFile } from '$lib/study/index.ts';
import { isSavedWhole } from '../is-saved-whole.ts';
import { toListAlone, toWhole } from '$lib/components/study/shelf-files.ts';
import type { ParticipantLink } from './participant-link.svelte.ts';
import type { SessionView } from './session-view.svelte.ts';

/** The session whose file it is. */
type Desk = Pick<SessionView, 'stored' | 'events' | 'list' | 'isApart' | 'state' | 'scopes'> & {
	readonly link: ParticipantLink;
	readonly forget: () => Promise<void>;
};

/** What leaves a console: the file of its session, or all of it when its participant withdraws. */
export class FileDesk {
	readonly #desk: Desk;
	/** Checksum of what was saved last. */
	#saved = $state('');

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	/** The session as a file, as it is now; the console's list alone where they sit apart. */
	readonly file = $derived.by<SessionFile | ConsoleFile | undefined>(() => {
		const { stored, events, list, isApart, state } = this.#desk;
		if (!stored) return undefined;
		if (isApart) return toListAlone(stored, list.events);
		const status = state?.endedAs ?? 'partial';
		return toWhole(stored, { status, events, added: list.events });
	});

	/** Whether the file that was saved holds all there is. */
	readonly isSaved = $derived(this.file !== undefined && this.file.checksum === this.#saved);
	/** Whether something would be lost with this browser. */
	readonly isUnsaved = $derived.by(() => this.#desk.scopes !== undefined && !this.isSaved);

	/** A session is taken up; it may have been saved before. */
	take(stored: SessionOnShelf): void {
		this.#saved = (isSavedWhole(stored) && this.file?.checksum) || '';
	}
	rest(): void {
		this.#saved = '';
	}

	/** Saves the file; the answer says under which name. */
	async save(): Promise<string> {
		const { file } = this;
		const id = this.#desk.stored?.id;
		if (!file || !id) return 'There is nothing to save yet.';
		const name = nameRecording(file);
		saveFile({ name, type: 'application/json', text: writeRecording(file) });
		this.#saved = file.checksum;
		await sessionShelf.change(id, { exportedAt: readMoment() }).catch(() => undefined);
		return `Saved as ${name}, check code ${file.checksum}. Look whether the file is there.`;
	}

	/** Deletes what was recorded, when its participant withdraws. It is counted once: by their window where that is open. */
	async withdraw(): Promise<void> {
		const desk = this.#desk;
		const id = desk.stored?.id;
		if (!id) return;
		const { isApart } = desk;
		if (!isApart) await desk.link.order({ do: 'withdraw' });
		const isLeft = (await sessionShelf.read(id).catch(() => undefined)) !== undefined;
		await desk.forget();
		await sessionShelf.remove(id);
		if (isLeft && !isApart) countRefusal(id);
	}
}
