import { readInvitation, writeInvitation } from '$lib/components/study/read-invitation.ts';
import type { Invitation } from '$lib/components/study/read-invitation.ts';
import { storageKeys } from '$lib/platform/storage-keys.ts';
import { thisWindow } from '$lib/platform/this-device.ts';

const waiting = 'waiting';

/** What this window's console runs: a session, or a link that nobody has followed yet. */
type Remembered = { readonly id: string } | { readonly said: Invitation };

/** What a reload takes up again; nothing where no session was begun here. */
export function recallConsole(): Remembered | undefined {
	const before = thisWindow().read(storageKeys.console);
	if (!before) return undefined;
	if (!before.startsWith(waiting)) return { id: before };
	return { said: readInvitation(before.slice(waiting.length)) };
}

/** Keeps it for this window; nothing forgets it. */
export function rememberConsole(what: Remembered | undefined): void {
	const text = what && ('id' in what ? what.id : `${waiting}${writeInvitation(what.said)}`);
	thisWindow().write(storageKeys.console, text ?? null);
}
