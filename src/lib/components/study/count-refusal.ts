import { storageKeys } from '$lib/platform/storage-keys.ts';
import { thisDevice } from '$lib/platform/this-device.ts';

/**
 * Counts that somebody did not want to be recorded, or withdrew: all that is kept of it. The window
 * of the participant and the console may both tell of one session, which then counts once: beside the
 * count stands the random id of the last one, of which nothing else is left.
 */
export function countRefusal(session = ''): void {
	const { count, last } = readRefusals();
	if (session !== '' && session === last) return;
	thisDevice().write(storageKeys.studyRefusals, `${count + 1} ${session}`.trim());
}

/** How many people on this device did not want to be recorded, or withdrew. */
export const countRefusals = (): number => readRefusals().count;

function readRefusals(): { readonly count: number; readonly last: string | undefined } {
	const [text, last] = (thisDevice().read(storageKeys.studyRefusals) ?? '').split(' ');
	const count = Number(text);
	return { count: Number.isInteger(count) && count > 0 ? count : 0, last };
}
