import type { LiveWizard } from '../../src/lib/platform/load-live-wizard.ts';
import { slimCatalog } from '../../src/lib/server/slim-catalog.ts';
import { realCatalog } from './real-data.ts';
import { realWizard } from './real-wizard.ts';

/** The project's own catalog and questions, as the browser gets them. */
export function liveWizard(): LiveWizard {
	return { catalog: slimCatalog(realCatalog()), wizard: realWizard() };
}

/** What the address of the catalog answers in a browser. */
export function answerCatalog({ catalog, wizard }: LiveWizard): () => Promise<Response> {
	return () => Promise.resolve(Response.json({ catalog, flow: wizard.flow }));
}
