import { storageKeys } from '$lib/platform/storage-keys.ts';
import { thisDevice } from '$lib/platform/this-device.ts';

// Who takes no part: those who did not want to be recorded, or withdrew, and those who did not come.

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

/** A slot whose participant did not come. */
interface NoShow {
	readonly study: string;
	readonly code: string;
}

/** Codes of those who did not come to a study on this device, in the order in which they were marked. */
export function listNoShows(study: string): string[] {
	return readNoShows().flatMap((one) => (one.study === study ? [one.code] : []));
}

/** How many did not come, to all studies. */
export const countNoShows = (): number => readNoShows().length;

/** Marks a slot, once. */
export function markNoShow(marked: NoShow): void {
	keep([...readNoShows().filter((one) => !isSame(one, marked)), marked]);
}

/** They came after all. */
export function unmarkNoShow(marked: NoShow): void {
	keep(readNoShows().filter((one) => !isSame(one, marked)));
}

const isSame = (one: NoShow, other: NoShow) => one.study === other.study && one.code === other.code;

function readNoShows(): NoShow[] {
	const text = thisDevice().read(storageKeys.studyNoShows) ?? '';
	return text.split(' ').flatMap((entry) => {
		const [study = '', code = ''] = entry.split(':');
		return /^P\d{2,3}$/.test(code) ? [{ study, code }] : [];
	});
}

function keep(noShows: readonly NoShow[]): void {
	const text = noShows.map(({ study, code }) => `${study}:${code}`).join(' ');
	thisDevice().write(storageKeys.studyNoShows, text === '' ? null : text);
}
