import { openDatabase } from '../../src/lib/platform/open-database.ts';
import {
	openSessionShelf,
	type SessionShelf,
	type StoredSession
} from '../../src/lib/platform/keep-sessions.ts';
import { aRun } from './session-builder.ts';

/** Clocks that a test sets. */
export class TestClock {
	mono = 1000;
	wall = 5_000_000;
	read = () => ({ mono: this.mono, wall: this.wall });
	/** Time passes on both. */
	pass(milliseconds: number): void {
		this.mono += milliseconds;
		this.wall += milliseconds;
	}
}

export const run = aRun();

/** A session as it is stored before its first event. */
export function aStoredSession(given: Partial<StoredSession> = {}): StoredSession {
	const { header } = run;
	return { id: header.sessionId, header, startedAt: 5_000_000, status: 'running', ...given };
}

/** A shelf in the fake database of a test. */
export const aShelf = (): SessionShelf => openSessionShelf(openDatabase());

/** A shelf whose writes can be made to fail, and what it took. */
export function aFickleShelf() {
	const taken: number[] = [];
	const shelf = {
		fails: false,
		taken,
		async append({ seq }: { readonly seq: number }) {
			if (shelf.fails) throw new DOMException('No room.', 'QuotaExceededError');
			taken.push(seq);
		}
	};
	return shelf;
}
