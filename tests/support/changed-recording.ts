import type {
	EventType,
	ReadyStudy,
	SessionFile,
	StudyEvent,
	Validation
} from '../../src/lib/study/index.ts';
import { validateSession } from '../../src/lib/study/index.ts';
import { aRun, aSessionFile } from './session-builder.ts';
import { aStudySite } from './study-site.ts';

const run = aRun();
const { appVersion, appCommit, dataHash, wizardHash } = run.header;

/** The study of the sessions that commands make, and the site that they ran on. */
export const known: { readonly study: ReadyStudy; readonly site: ReturnType<typeof aStudySite> } = {
	study: {
		study: run.study,
		routes: run.routes,
		hash: run.header.studyHash,
		edition: { appVersion, appCommit, dataHash, wizardHash }
	},
	site: aStudySite()
};

/** A recording whose every part can be changed. */
export interface Loose {
	header: Record<string, unknown>;
	status: SessionFile['status'];
	participant: LooseEvent[];
	console: LooseEvent[];
}
export interface LooseEvent {
	seq?: number;
	t?: number;
	seg?: number;
	actor?: StudyEvent['actor'];
	type: EventType;
	attemptId?: string | undefined;
	data: Record<string, unknown>;
}

/** A whole session after a change to a copy of it, numbered anew, its time never falling. */
export function changed(
	change: (file: Loose) => void,
	file: SessionFile = aSessionFile()
): SessionFile {
	const copy = structuredClone(file) as unknown as Loose;
	change(copy);
	for (const list of [copy.participant, copy.console]) {
		let t = 0;
		list.forEach((event, index) => {
			t = Math.max(t, event.t ?? t);
			Object.assign(event, { seq: index + 1, t, seg: event.seg ?? 1 });
		});
	}
	return copy as unknown as SessionFile;
}

/** The place of the first event of a type, within an attempt where one is named. */
export function placeOf(file: Loose, type: EventType, attemptId?: string): number {
	const at = file.participant.findIndex(
		(event) => event.type === type && (attemptId === undefined || event.attemptId === attemptId)
	);
	if (at < 0) throw new Error(`There is no ${type}.`);
	return at;
}

/** That event itself. */
export function eventOf(file: Loose, type: EventType, attemptId?: string): LooseEvent {
	const event = file.participant[placeOf(file, type, attemptId)];
	if (!event) throw new Error(`There is no ${type}.`);
	return event;
}

/** What a changed session is good for, on the study and the site it was made with. */
export function judge(change: (file: Loose) => void, file?: SessionFile): Validation {
	return validateSession(changed(change, file), known);
}
