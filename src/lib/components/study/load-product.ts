import { loadLiveWizard } from '$lib/platform/load-live-wizard.ts';
import { loadStudies } from '$lib/platform/load-studies.ts';
import type { ReadyStudy, StudySite } from '$lib/study/index.ts';
import { buildStudySite } from '$lib/walk/index.ts';
import { toPage } from '../site-path.ts';

/** The studies of this site and the product they are about. */
export interface StudiedProduct {
	readonly studies: readonly ReadyStudy[];
	readonly site: StudySite;
}

/** Fetches both, each once in a visit; nothing where the network does not give them. */
export async function loadProduct(): Promise<StudiedProduct | undefined> {
	try {
		const [{ catalog, wizard }, studies] = await Promise.all([
			loadLiveWizard(toPage('catalog.json')),
			loadStudies(toPage('study/studies.json'))
		]);
		return { studies, site: buildStudySite(catalog, wizard) };
	} catch {
		return undefined;
	}
}
