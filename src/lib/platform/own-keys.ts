import { keyPrefix, kitPrefix } from './storage-keys.ts';
import type { Browser } from './this-device.ts';

/** The keys of ours that the device keeps; none where storage is refused. */
export function keysOfDevice({ local }: Browser): string[] {
	return keysIn(local).filter((key) => key.startsWith(keyPrefix));
}

/** The keys that the window keeps for us, also those that Kit writes for each page. */
export function keysOfWindow({ session }: Browser): string[] {
	return keysIn(session).filter((key) => key.startsWith(keyPrefix) || key.startsWith(kitPrefix));
}

function keysIn(storage: () => Storage | undefined): string[] {
	try {
		const open = storage();
		return Array.from({ length: open?.length ?? 0 }, (_, at) => open?.key(at) ?? '');
	} catch {
		return [];
	}
}
