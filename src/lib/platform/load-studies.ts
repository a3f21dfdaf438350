import type { ReadyStudy } from '../study/index.ts';

let loading: Promise<readonly ReadyStudy[]> | undefined;

/** The studies of this site, fetched from `url` once in a visit; a failed try is made anew. */
export function loadStudies(url: string): Promise<readonly ReadyStudy[]> {
	loading ??= fetchStudies(url).catch((reason: unknown) => {
		loading = undefined;
		throw reason;
	});
	return loading;
}

async function fetchStudies(url: string): Promise<readonly ReadyStudy[]> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The studies answered ${response.status}.`);
	const { studies } = (await response.json()) as { studies: readonly ReadyStudy[] };
	return studies;
}
