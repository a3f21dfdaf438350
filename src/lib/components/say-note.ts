import type { PersonalData } from '$lib/search/index.ts';
import type { Refusal } from '$lib/notebook/index.ts';
import type { DeviceTrouble } from '$lib/platform/open-device.ts';
import { sayList } from '$lib/shared/say-list.ts';

const articles: Readonly<Record<PersonalData, string>> = {
	'e-mail address': 'an e-mail address',
	'web address': 'a web address',
	number: 'a long number'
};

/** What was left out of a note since it may name a person; empty where nothing was. */
export function sayNotNoted(leftOut: readonly PersonalData[]): string {
	if (leftOut.length === 0) return '';
	const named = leftOut.map((kind) => articles[kind]);
	return `Left out, since it may name a person: ${sayList(named)}.`;
}

/** Why nothing was noted, and what to do. */
export function sayRefusal(refused: Refusal): string {
	return refused === 'full'
		? 'Not noted: the notebook is full, with 200 notes. Open it, save it as a file, and remove what you have sent.'
		: 'Not noted: write at least one word that you looked for. Addresses and long numbers are never kept.';
}

/** What keeps the device from keeping things, and what to do; empty while all is well. */
export function sayTrouble(trouble: DeviceTrouble | undefined): string {
	if (trouble === undefined) return '';
	const why =
		trouble === 'full'
			? 'This browser has no room left for this site'
			: 'This browser does not let this site keep anything';
	return `${why}, so what is new here lasts only until you close or reload the page. Save it as a file before you do.`;
}
