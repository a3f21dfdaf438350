import type {
	Exclusion,
	SessionHeader,
	SessionStatus,
	Stream,
	StudyEvent
} from '../study/index.ts';
import type { Database } from './open-database.ts';
import { storeNames } from './storage-keys.ts';

/** What is known of a session beside its events. */
export interface StoredSession {
	/** The header's session id. */
	readonly id: string;
	readonly header: SessionHeader;
	/** When it began, in milliseconds of the wall clock; never finer than a minute in a file. */
	readonly startedAt: number;
	readonly status: SessionStatus;
	/** When its file was saved last. */
	readonly exportedAt?: string;
	readonly exclusion?: Exclusion;
}

/** A session with its two lists, each in the order of its numbers. */
export interface SessionOnShelf extends StoredSession {
	readonly participant: readonly StudyEvent[];
	readonly console: readonly StudyEvent[];
	/** Wall clock of the last event of each list. */
	readonly lastWall: Readonly<Record<Stream, number>>;
}

/** One event as it is to be kept. */
export interface EventRecord {
	readonly session: string;
	readonly stream: Stream;
	readonly seq: number;
	readonly wall: number;
	readonly event: StudyEvent;
}

/** The sessions of this device. Everything rejects where the browser does not let it be. */
export interface SessionShelf {
	/** Keeps what is known before the first event. */
	create(session: StoredSession): Promise<void>;
	/** Keeps one event, once; rejects where another writer has kept one of its number. */
	append(record: EventRecord): Promise<void>;
	/** The oldest first. */
	list(): Promise<readonly StoredSession[]>;
	read(id: string): Promise<SessionOnShelf | undefined>;
	/** One list of events alone, in the order of their numbers. */
	events(id: string, stream: Stream): Promise<readonly EventRecord[]>;
	change(id: string, change: Partial<StoredSession>): Promise<void>;
	/** Deletes a session with all its events. */
	remove(id: string): Promise<void>;
}

/** The sessions in a database; each event is one transaction. */
export function openSessionShelf(database: Database): SessionShelf {
	const { sessions, events } = storeNames;
	return {
		create: (session) =>
			database.make(async (tx) => void (await tx.objectStore(sessions).add(session))),
		append: (record) =>
			database.make(async (tx) => void (await tx.objectStore(events).add(record))),
		async list() {
			const found = await database.read((tx) => tx.objectStore(sessions).getAll());
			return ((found ?? []) as StoredSession[]).toSorted((a, b) => a.startedAt - b.startedAt);
		},
		read: (id) =>
			database.read(async (tx) => {
				const session = (await tx.objectStore(sessions).get(id)) as StoredSession | undefined;
				const records = await tx.objectStore(events).getAll(allOf(id));
				return session && gather(session, records as EventRecord[]);
			}),
		async events(id, stream) {
			const found = await database.read((tx) => tx.objectStore(events).getAll(allOf(id)));
			return ((found ?? []) as EventRecord[]).filter((record) => record.stream === stream);
		},
		async change(id, change) {
			await database.change(async (tx) => {
				const session = (await tx.objectStore(sessions).get(id)) as StoredSession | undefined;
				if (session) await tx.objectStore(sessions).put({ ...session, ...change });
			});
		},
		async remove(id) {
			await database.change(async (tx) => {
				await tx.objectStore(events).delete(allOf(id));
				await tx.objectStore(sessions).delete(id);
			});
		}
	};
}

/** Every key of a session's events: in the order of keys, a list stands above every text. */
const allOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

function gather(session: StoredSession, records: readonly EventRecord[]): SessionOnShelf {
	const of = (stream: Stream) => records.filter((record) => record.stream === stream);
	const events = (stream: Stream) => of(stream).map(({ event }) => event);
	const wall = (stream: Stream) => of(stream).at(-1)?.wall ?? session.startedAt;
	return {
		...session,
		participant: events('participant'),
		console: events('console'),
		lastWall: { participant: wall('participant'), console: wall('console') }
	};
}
