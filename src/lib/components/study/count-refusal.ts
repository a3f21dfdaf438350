import { storageKeys } from '$lib/platform/storage-keys.ts';
import { thisDevice } from '$lib/platform/this-device.ts';

/** Counts that somebody did not want to be recorded, or withdrew: all that is kept of it. */
export function countRefusal(): void {
	thisDevice().write(storageKeys.studyRefusals, String(countRefusals() + 1));
}

/** How many people on this device did not want to be recorded, or withdrew. */
export function countRefusals(): number {
	const count = Number(thisDevice().read(storageKeys.studyRefusals));
	return Number.isInteger(count) && count > 0 ? count : 0;
}
