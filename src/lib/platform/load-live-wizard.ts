import type { Catalog } from '../catalog/index.ts';
import { buildWizard, type Flow, type Wizard } from '../wizard/index.ts';

/** The wizard and its catalog in the browser. */
export interface LiveWizard {
	readonly catalog: Catalog;
	readonly wizard: Wizard;
}

let loading: Promise<LiveWizard> | undefined;

/** Fetches the catalog from `url` and builds the machine, once in a visit; a failed try is made anew. */
export function loadLiveWizard(url: string): Promise<LiveWizard> {
	loading ??= fetchWizard(url).catch((reason: unknown) => {
		loading = undefined;
		throw reason;
	});
	return loading;
}

async function fetchWizard(url: string): Promise<LiveWizard> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The catalog answered ${response.status}.`);
	const { catalog, flow } = (await response.json()) as { catalog: Catalog; flow: Flow };
	return { catalog, wizard: buildWizard(flow) };
}
